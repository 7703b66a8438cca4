import { z } from 'zod';
import { destination } from './destination.ts';
import { evidence } from './evidence.ts';
import { heading, phrase, slug, text } from './text.ts';
import { programmeStatus } from './vocabulary.ts';

/** A plan or public programme of one region, with its portal. It can be running, ended or announced. */
export const programme = z
  .strictObject({
    name: heading.describe('As people there call it.'),
    shows: z.array(phrase).default([]).describe('Local names or payer IDs on the card.'),
    status: programmeStatus.default('running').describe('running, ended or announced.'),
    when: text.optional().describe('Since when, or until when, in words.'),
    ...destination,
    note: text.optional().describe('What a reader must know, in one or two short sentences.'),
    contacts: z.array(slug).default([]).describe('Desks of this programme.'),
    evidence: z.array(evidence).min(1, 'name at least one source').describe('What it rests on.'),
  })
  .refine(({ portal, instead }) => portal === undefined || instead === undefined, {
    message: 'give portal or instead, not both',
    path: ['instead'],
  })
  .refine(({ status, portal, instead, note }) => status !== 'running' || Boolean(portal ?? instead ?? note), {
    message: 'say where a running programme leads: portal, instead, or a note',
    path: ['portal'],
  });
