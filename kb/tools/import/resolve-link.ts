// Links inside a wiki point to its files; readers of a reply need the public address.

/** @returns the address to use; undefined where there is none that a reader could follow */
export type ResolveLink = (href: string) => string | undefined;

/** Pandoc also takes `column=@value` in a query for an address. */
const MAIL_ADDRESS = /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i;

/**
 * @param path of the page, relative to the wiki's root
 * @param wikiUrl public address of that root
 */
export function createLinkResolver(path: string, wikiUrl: string | undefined): ResolveLink {
  return (href) => {
    if (/^https?:/i.test(href) || MAIL_ADDRESS.test(href)) return href;
    if (!wikiUrl || href === '' || /^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
    const root = wikiUrl.endsWith('/') ? wikiUrl : `${wikiUrl}/`;
    const page = URL.parse(encodeURI(path), root);
    const target = page && URL.parse(href, page);
    // A wiki shows its sources as pages.
    return target?.href.replace(/\.(rst|md)(?=$|[#?])/, '.html');
  };
}
