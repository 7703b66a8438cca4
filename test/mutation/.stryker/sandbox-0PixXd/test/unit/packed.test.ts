// @ts-nocheck
import { expect, test } from 'vitest';
import { pack, packSynonyms, unpack, type SearchData } from '../../src/search/packed.ts';

const data: SearchData = {
  documents: [
    { kind: 'message', path: '/messages/locked/', title: 'Your account is locked', wording: ['Locked.', 'Try later.'], names: [], typed: 'out', context: 'browser', text: 'Why.', fix: 'Wait.', whoCanFix: 'you' },
    { kind: 'message', path: '/messages/pending/', title: 'Pending', wording: [], names: [], typed: '', context: '', text: '', fix: '', whoCanFix: 'administrator' },
    { kind: 'region', path: '/regions/new-york/', title: 'New York', wording: [], names: ['NY', 'Empire State'], typed: '', context: '', text: '', fix: '' },
    { kind: 'region', path: '/regions/va-1/', title: 'VA, region 1', wording: [], names: [], typed: '', context: '', text: '', fix: '' },
    { kind: 'question', path: '/faq/#one', title: 'One?', wording: [], names: [], typed: 'a b', context: '', text: '', fix: '' },
  ],
  synonyms: [['TIN', 'EIN', 'tax id'], ['OTP', 'code']],
};

test('what is packed comes out as it went in, from however many files', () => {
  const files = [{ ...pack(data.documents.slice(0, 1)), synonyms: packSynonyms(data.synonyms) }, pack(data.documents.slice(1))];
  expect(unpack(JSON.parse(JSON.stringify(files)))).toEqual(data);
});

test('ids that follow from the title are not written', () => expect(pack(data.documents).columns[1]?.ids).toBe('\nva-1'));
