import { foldText } from '../data/fold-text.ts';
import { problemAt, type Check } from './check.ts';

export const wordings: Check = {
  name: 'wordings',
  about: 'A wording leads to one message: two pages for the same words would leave the reader to guess.',
  check({ entries }) {
    const owner = new Map<string, string>();
    return entries.messages.flatMap((message) =>
      message.data.wording.flatMap((wording, index) => {
        const key = foldText(wording);
        const other = owner.get(key);
        if (other === undefined) {
          owner.set(key, message.id);
          return [];
        }
        return [
          problemAt(message, ['wording', index], `message "${other}" has this wording already: keep it in one place`),
        ];
      }),
    );
  },
};
