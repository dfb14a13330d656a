import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articleOf, fakePanelPorts, rankingOf, textOf, ticketOf } from '../../support/fake-panel-ports.ts';
import { renderPanel } from '../../support/render-panel.tsx';

const suggestion = (name: RegExp) => screen.getByRole('button', { name });
const insertButton = () => screen.getByRole('button', { name: 'Inserir resposta' });
const destination = () => screen.getByRole('textbox', { name: 'Órgão de destino' });
const FIRST = /Processo entregue em outro ambiente/;
const SECOND = /Processo parado no envio/;

describe('what is on screen', () => {
  it('names the ticket exactly as the desk prints it', async () => {
    await renderPanel();
    expect(screen.getByTestId('ticket-number').textContent).toBe('4711');
    expect(screen.getByTestId('ticket-subject').textContent).toBe('Processo não aparece no destino');
    expect(screen.getByTestId('ticket-requester').textContent).toBe('Júlia Prado');
  });

  it('says so when a ticket has no subject', async () => {
    await renderPanel({ ticket: ticketOf({ subject: '' }) });
    expect(screen.getByTestId('ticket-subject').textContent).toBe('');
    expect(screen.getByRole('heading', { name: 'Chamado sem assunto' })).toBeTruthy();
  });

  it('shows what was read, counting the requester’s messages', async () => {
    await renderPanel();
    expect(screen.getByText('Li o assunto e 1 mensagem')).toBeTruthy();
    expect(screen.getByTestId('read-text').textContent).toBe('processo destino');
  });

  it('lists the suggestions with confidence and reasons in their names', async () => {
    await renderPanel();
    const list = screen.getByRole('list', { name: 'Sugestões' });
    const [best] = within(list).getAllByRole('button');
    expect(best?.textContent).toMatch(
      /confiança alta.*Tramita GOV\.BR.*N1.*Por quê: destino na situação; processo no título/,
    );
    expect(best?.dataset).toMatchObject({ articleId: 'guia/um', confidence: 'high' });
  });

  it('always shows the age of the knowledge base', async () => {
    const { user } = await renderPanel();
    expect(screen.getByTestId('kb-age').textContent).toBe('Base teste v7 · anteontem');
    await user.click(suggestion(FIRST));
    expect(screen.getByTestId('kb-age').textContent).toBe('Base teste v7 · anteontem');
  });

  it('says that nothing is a safe answer, and shows the nearest only on request', async () => {
    const ports = fakePanelPorts();
    ports.ranking = rankingOf(ports.articles, { abstained: true });
    const { user } = await renderPanel({ ports });
    expect(screen.getByTestId('no-answer').textContent).toContain('Nenhum artigo responde com segurança');
    expect(screen.queryAllByTestId('suggestion')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ver os 2 mais próximos' }));
    expect(screen.getAllByTestId('suggestion')).toHaveLength(2);
    expect(document.activeElement).toBe(suggestion(FIRST));
  });

  it('says that the ticket could not be read, and suggests nothing', async () => {
    await renderPanel({ ticket: undefined });
    expect(screen.getByRole('heading', { name: 'Não consegui ler o chamado' })).toBeTruthy();
    expect(screen.queryByTestId('suggestion')).toBeNull();
  });

  it('says that the knowledge base did not open, and tries again', async () => {
    const ports = fakePanelPorts();
    const rank = ports.rankArticles;
    ports.rankArticles = () => Promise.reject(new Error('corrupt'));
    const { user } = await renderPanel({ ports });
    expect(screen.getByRole('heading', { name: 'A base de conhecimento não abriu' })).toBeTruthy();
    ports.rankArticles = rank;
    await user.click(screen.getByRole('button', { name: 'Tentar de novo' }));
    expect(suggestion(FIRST)).toBeTruthy();
  });

  it('collapses to a tab that tells how many answers there are, and opens again', async () => {
    const { user } = await renderPanel();
    await user.click(screen.getByRole('button', { name: 'Recolher o Balcão' }));
    expect(screen.queryByTestId('panel')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Abrir o Balcão: 2 sugestões.*confiança alta/ }));
    expect(screen.getByRole('complementary', { name: /Balcão/ })).toBeTruthy();
  });
});

describe('an article', () => {
  it('shows article, reply and insert at one click', async () => {
    const { user } = await renderPanel();
    await user.click(suggestion(FIRST));
    expect(screen.getByTestId('article').textContent).toContain('Confira o ambiente nos registros.');
    expect(screen.getByTestId('reply-preview').textContent).toContain('Olá, Júlia Prado.');
    expect(insertButton()).toBeTruthy();
  });

  it('labels the solution as internal', async () => {
    const { user } = await renderPanel();
    await user.click(suggestion(FIRST));
    expect(screen.getByRole('heading', { name: /Solução.*só para você/ })).toBeTruthy();
  });

  it('warns of an article for a higher level', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ level: [{ level: 'N2', condition: 'caso remetente' }] })];
    const { user } = await renderPanel({ ports });
    await user.click(suggestion(FIRST));
    expect(screen.getByText(/Artigo de nível 2 \(caso remetente\)/)).toBeTruthy();
  });

  it('can be read but not inserted when its reply was never written', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ replies: [] })];
    const { user } = await renderPanel({ ports });
    await user.click(suggestion(FIRST));
    expect(screen.getByText(/ainda não foi escrita/)).toBeTruthy();
    expect(insertButton().getAttribute('aria-disabled')).toBe('true');
    expect(descriptionOf(insertButton())).toBe('Este artigo não tem resposta para inserir.');
  });

  it('says so when it cannot be opened', async () => {
    const ports = fakePanelPorts({ readArticle: () => Promise.reject(new Error('gone')) });
    const { user } = await renderPanel({ ports });
    await user.click(suggestion(FIRST));
    expect(screen.getByRole('heading', { name: 'Não consegui abrir este artigo' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Voltar às sugestões' }));
  });

  it('offers its replies one at a time', async () => {
    const ports = fakePanelPorts();
    ports.articles = [
      articleOf({
        replies: [
          { title: 'quem enviou', blocks: textOf('Para quem enviou.') },
          { title: 'quem recebeu', when: 'o destino abriu o chamado', blocks: textOf('Para quem recebeu.') },
        ],
      }),
    ];
    const { user } = await renderPanel({ ports });
    await user.click(suggestion(FIRST));
    await user.click(screen.getByRole('radio', { name: '2 · quem recebeu' }));
    expect(screen.getByTestId('reply-preview').textContent).toBe('Para quem recebeu.');
    expect(screen.getByText('Use quando: o destino abriu o chamado')).toBeTruthy();
    await user.click(insertButton());
    expect(ports.inserted[0]?.reply.text).toBe('Para quem recebeu.');
  });
});

describe('the reply', () => {
  it('asks only for what is missing', async () => {
    const { user } = await renderPanel();
    await user.click(suggestion(FIRST));
    expect(screen.getAllByTestId('slot')).toEqual([destination()]);
    expect(destination().dataset).toMatchObject({ slot: 'free:Órgão de destino', required: 'true' });
  });

  it('marks the gap in the preview, and keeps labels and fields out of it', async () => {
    const { user } = await renderPanel();
    await user.click(suggestion(FIRST));
    const preview = screen.getByTestId('reply-preview');
    expect(preview.querySelector('mark')?.textContent).toBe('Órgão de destino');
    expect(preview.querySelectorAll('label, input, button')).toHaveLength(0);
  });

  it('previews exactly what is inserted', async () => {
    const { ports, user } = await renderPanel();
    await user.click(suggestion(FIRST));
    await user.type(destination(), 'Ministério <da> Saúde');
    const preview = screen.getByTestId('reply-preview').innerHTML;
    await user.click(insertButton());
    expect(preview).toBe(ports.inserted[0]?.reply.html);
    expect(preview).toContain('Ministério &lt;da&gt; Saúde');
  });

  it('keeps the field of a slot while it is filled in', async () => {
    const { user } = await renderPanel();
    await user.click(suggestion(FIRST));
    await user.type(destination(), 'Ministério');
    expect(destination()).toHaveProperty('value', 'Ministério');
    expect(document.activeElement).toBe(destination());
  });

  it('lets what is known be changed on request', async () => {
    const { user } = await renderPanel();
    await user.click(suggestion(FIRST));
    await user.click(screen.getByRole('button', { name: 'Alterar outros dados' }));
    const name = screen.getByRole('textbox', { name: 'Nome do solicitante' });
    await user.clear(name);
    await user.type(name, 'Júlia');
    expect(screen.getByTestId('reply-preview').textContent).toContain('Olá, Júlia.');
  });

  it('disables insert with the reason while something is missing, and enables it after', async () => {
    const { user } = await renderPanel();
    await user.click(suggestion(FIRST));
    expect(insertButton().getAttribute('aria-disabled')).toBe('true');
    expect(descriptionOf(insertButton())).toBe('Falta preencher: Órgão de destino.');
    await user.type(destination(), 'Ministério');
    expect(insertButton().getAttribute('aria-disabled')).toBe('false');
  });
});

describe('inserting', () => {
  it('says that the reply is in', async () => {
    const { status, user } = await renderPanel();
    expect(status().dataset['state']).toBe('idle');
    await fillFirst(user);
    await user.click(insertButton());
    expect(status().dataset['state']).toBe('inserted');
    expect(status().textContent).toBe('Inserido na resposta. Revise antes de enviar.');
  });

  it('announces the same outcome again', async () => {
    const { status, user } = await renderPanel();
    await fillFirst(user);
    await user.keyboard('{Control>}{Enter}{/Control}');
    const announced = status().firstChild;
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(status().firstChild).not.toBe(announced);
    expect(status().dataset['state']).toBe('inserted');
  });

  it('inserts once at a double click', async () => {
    const { ports, user } = await renderPanel();
    await fillFirst(user);
    await user.dblClick(insertButton());
    expect(ports.inserted).toHaveLength(1);
  });

  it('refuses while a slot is open and puts the focus there', async () => {
    const { ports, status, user } = await renderPanel();
    await user.click(suggestion(FIRST));
    await user.click(insertButton());
    expect(ports.inserted).toEqual([]);
    expect(status().dataset['state']).toBe('refused');
    expect(document.activeElement).toBe(destination());
  });

  it('offers to open the reply box when it is on another page', async () => {
    const ports = fakePanelPorts();
    ports.replyBox = 'elsewhere';
    const { user } = await renderPanel({ ports });
    await fillFirst(user);
    const button = screen.getByRole('button', { name: 'Abrir a resposta do chamado' });
    expect(button.dataset['testid']).toBe('insert');
    await user.click(button);
    expect(ports.timesReplyBoxOpened).toBe(1);
  });

  it('cannot be asked for where there is no reply box, but copying can', async () => {
    const ports = fakePanelPorts();
    ports.replyBox = 'none';
    const { status, user } = await renderPanel({ ports });
    await fillFirst(user);
    expect(insertButton().getAttribute('aria-disabled')).toBe('true');
    expect(descriptionOf(insertButton())).toContain('Não há caixa de resposta');
    await user.click(screen.getByRole('button', { name: 'Copiar' }));
    expect(ports.copied).toHaveLength(1);
    expect(status().dataset['state']).toBe('copied');
  });

  it('notices a reply box that appears later', async () => {
    const ports = fakePanelPorts();
    ports.replyBox = 'none';
    const { store, user } = await renderPanel({ ports });
    await fillFirst(user);
    ports.replyBox = 'here';
    act(() => store.getState().checkReplyBox());
    expect(insertButton().getAttribute('aria-disabled')).toBe('false');
  });
});

describe('events that the page made', () => {
  it('choose nothing', async () => {
    await renderPanel({ isTrusted: () => false }).then(({ user }) => user.click(suggestion(FIRST)));
    expect(screen.queryByTestId('article')).toBeNull();
  });

  it.each(['Inserir resposta', 'Copiar'])('are refused, and said to be, at "%s"', async (name) => {
    let isAgent = true;
    const { ports, status, user } = await renderPanel({ isTrusted: () => isAgent });
    await fillFirst(user);
    isAgent = false;
    await user.click(screen.getByRole('button', { name }));
    expect([...ports.inserted, ...ports.copied]).toEqual([]);
    expect(status().textContent).toContain('O comando veio da página');
  });

  it('press no keys', async () => {
    let isAgent = true;
    const { ports, user } = await renderPanel({ isTrusted: () => isAgent });
    await fillFirst(user);
    isAgent = false;
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(ports.inserted).toEqual([]);
  });

  it('are told by the browser’s own mark when nothing else is said', async () => {
    const { isAgentEvent } = await import('../../../components/panel/trusted.ts');
    expect(isAgentEvent(new MouseEvent('click'))).toBe(false);
  });
});

describe('the keyboard', () => {
  it('goes through the list with the arrows and opens with Enter', async () => {
    const { user } = await renderPanel();
    act(() => suggestion(FIRST).focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(suggestion(SECOND));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: SECOND })).toBeTruthy();
  });

  it('goes up from the first suggestion to the search box, and down again', async () => {
    const { user } = await renderPanel();
    act(() => suggestion(FIRST).focus());
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Buscar na base' }));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(suggestion(FIRST));
  });

  it('chooses by number', async () => {
    const { user } = await renderPanel();
    act(() => suggestion(FIRST).focus());
    await user.keyboard('2');
    expect(screen.getByRole('heading', { name: SECOND })).toBeTruthy();
  });

  it('searches from "/", and types numbers there', async () => {
    const { user } = await renderPanel();
    act(() => suggestion(FIRST).focus());
    await user.keyboard('/parado');
    expect(screen.getAllByTestId('suggestion')).toEqual([suggestion(SECOND)]);
    await user.keyboard(' 2');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'parado 2');
    expect(screen.getByRole('heading', { name: 'Nenhum artigo encontrado' })).toBeTruthy();
  });

  it('opens the first result with Enter in the search box', async () => {
    const { user } = await renderPanel();
    await user.type(screen.getByRole('searchbox'), 'parado{Enter}');
    expect(screen.getByRole('heading', { name: SECOND })).toBeTruthy();
  });

  it('leaves the search with Escape', async () => {
    const { user } = await renderPanel();
    await user.type(screen.getByRole('searchbox'), 'parado{Escape}');
    expect(screen.getAllByTestId('suggestion')).toHaveLength(2);
  });

  it('puts the focus on the first open slot, then on insert, and Escape takes it back', async () => {
    const { user } = await renderPanel();
    await user.click(suggestion(FIRST));
    expect(document.activeElement).toBe(destination());
    await user.keyboard('Ministério{Enter}');
    expect(document.activeElement).toBe(insertButton());
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(suggestion(FIRST));
  });

  it('does not insert at the Enter that ends a field', async () => {
    const { ports, user } = await renderPanel();
    await user.click(suggestion(FIRST));
    await user.keyboard('Ministério{Enter}');
    expect(ports.inserted).toEqual([]);
  });

  it('does not insert when the Enter that opened the article is held down', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ replies: [{ blocks: textOf('Está resolvido.') }] })];
    const { user } = await renderPanel({ ports });
    act(() => suggestion(FIRST).focus());
    await user.keyboard('{Enter>3/}');
    expect(document.activeElement).toBe(insertButton());
    expect(ports.inserted).toEqual([]);
  });

  it('inserts with Ctrl+Enter, also while typing in a field', async () => {
    const { ports, user } = await renderPanel();
    await user.click(suggestion(FIRST));
    await user.keyboard('Ministério{Control>}{Enter}{/Control}');
    expect(ports.inserted).toHaveLength(1);
  });

  it('inserts the best reply from the list with Ctrl+Enter', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ replies: [{ blocks: textOf('Está resolvido.') }] })];
    const { user } = await renderPanel({ ports });
    act(() => suggestion(FIRST).focus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(ports.inserted[0]?.reply.text).toBe('Está resolvido.');
  });

  it('keeps the page’s focus when one of its buttons is pressed with the mouse', async () => {
    const { user } = await renderPanel();
    const box = document.body.appendChild(document.createElement('textarea'));
    box.focus();
    await user.pointer({ keys: '[MouseLeft>]', target: suggestion(FIRST) });
    expect(document.activeElement).toBe(box);
    box.remove();
  });
});

async function fillFirst(user: Awaited<ReturnType<typeof renderPanel>>['user']): Promise<void> {
  await user.click(suggestion(FIRST));
  await user.type(destination(), 'Ministério');
}

function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}
