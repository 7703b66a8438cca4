import { expect, test } from 'vitest';
import { pack, unpack, type SearchData } from '../../src/search/packed.ts';

const data: SearchData = {
  documents: [
    { kind: 'message', path: '/messages/locked/', title: 'Your account is locked', wording: ['Locked.', 'Try later.'], names: [], typed: 'out', text: 'Why.', fix: 'Wait.', whoCanFix: 'you' },
    { kind: 'message', path: '/messages/pending/', title: 'Pending', wording: [], names: [], typed: '', text: '', fix: '', whoCanFix: 'administrator' },
    { kind: 'region', path: '/regions/new-york/', title: 'New York', wording: [], names: ['NY', 'Empire State'], typed: '', text: '', fix: '' },
    { kind: 'region', path: '/regions/va-1/', title: 'VA, region 1', wording: [], names: [], typed: '', text: '', fix: '' },
    { kind: 'question', path: '/faq/#one', title: 'One?', wording: [], names: [], typed: 'a b', text: '', fix: '' },
  ],
  synonyms: [['TIN', 'EIN', 'tax id'], ['OTP', 'code']],
};

test('what is packed comes out as it went in', () => expect(unpack(JSON.parse(JSON.stringify(pack(data))))).toEqual(data));

test('ids that follow from the title are not written', () => expect(pack(data).columns[1]?.ids).toBe('\nva-1'));
