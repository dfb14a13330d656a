// An author who has written "(escrever aqui nome do órgão que guarda o processo)" goes on with "(nome do órgão)": that one
// is meant, not the requester's.

import { mapInlines } from '../../rich-text/map-inlines.ts';
import type { RichText } from '../../rich-text/rich-text.ts';

/** The long form, with its noun, or the short one, with its own. */
const FORMS =
  /[([]\s*(?:inserir|escrever|citar)\s+(?:aqui\s+)?(?:o\s+)?nome d[oa] (órgão|entidade|instituição)\s+[^()[\]]{1,120}[)\]]|[([]\s*nome d[oa] (órgão|entidade|instituição)\s*[)\]]/giu;

/** Every short form after a long one of the same word is spelled as it, so that both become one slot. */
export function repeatOrganisation(blocks: RichText): RichText {
  const named = new Map<string, string>();
  return mapInlines(blocks, (run) =>
    run.map((inline) => {
      if (inline.type !== 'text') return inline;
      const text = inline.text.replace(FORMS, (form: string, long?: string, short?: string) => {
        if (long !== undefined) named.set(long.toLowerCase(), form);
        return short === undefined ? form : (named.get(short.toLowerCase()) ?? form);
      });
      return { ...inline, text };
    }),
  );
}
