// @ts-check
// Keeps an open page as the sources are: the server says that they changed, and the page asks for itself again. What
// is marked `data-live` is exchanged; what the author is typing, the place on the page and the focus stay.

const TYPING_MS = 150;

/** What is shown. A ticket is asked for without going into the address bar, and so not into the browser's history. */
let address = location.href;
let revision = document.documentElement.dataset.revision;
let lastAsked = 0;

/** @param {string} next */
async function show(next) {
  address = next;
  lastAsked += 1;
  const asked = lastAsked;
  const response = await fetch(next).catch(() => undefined);
  const source = await response?.text();
  // Something else was asked for meanwhile, or the server is gone and says so by its events.
  if (source === undefined || asked !== lastAsked) return;
  const page = new DOMParser().parseFromString(source, 'text/html');
  revision = page.documentElement.dataset.revision;
  document.title = page.title;
  const place = scrollY;
  const restoreFocus = rememberFocus();
  for (const part of document.querySelectorAll('[data-live]')) {
    const other = page.getElementById(part.id);
    // What says the same is not said again by a screen reader.
    if (other && other.innerHTML !== part.innerHTML) part.replaceChildren(...other.childNodes);
  }
  restoreFocus();
  scrollTo(scrollX, place);
}

/** The element at the same place of the new page takes the focus of the old one. */
function rememberFocus() {
  const reachable = () => [...document.querySelectorAll('[data-live] :is(a[href], [tabindex])')];
  const place = reachable().findIndex((one) => one === document.activeElement);
  return () => {
    const next = reachable()[place];
    if (place >= 0 && next !== document.activeElement && next instanceof HTMLElement) {
      next.focus({ preventScroll: true });
    }
  };
}

for (const form of document.forms) {
  const toAddress = () => {
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    return `${form.action}?${new URLSearchParams(fields)}`;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(toAddress());
  });
  if (form.dataset.asked !== 'typing') continue;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(undefined, '', toAddress());
      void show(toAddress());
    }, TYPING_MS);
  });
}

const lost = document.getElementById('lost');
const events = new EventSource('/events');
events.addEventListener('revision', ({ data }) => {
  lost?.setAttribute('hidden', '');
  if (data !== revision) void show(address);
});
events.addEventListener('error', () => lost?.removeAttribute('hidden'));
