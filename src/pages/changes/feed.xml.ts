import { plainText } from '../../data/inline.ts';
import { changeViews } from '../../data/views/change.ts';
import { currentGuide } from '../../site/current-guide.ts';
import { absolute } from '../../site/href.ts';
import { siteTitle } from '../../site/meta.ts';
import { paths } from '../../site/paths.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The changes as an Atom feed (RFC 4287). Its day is that of the newest change, so that no build depends on the day. */
export function GET() {
  const changes = changeViews(currentGuide());
  const page = absolute(paths.changes);
  const entries = changes.map(({ id, day, title, what }) =>
    [
      '  <entry>',
      `    <id>${page}#${id}</id>`,
      `    <title>${escape(title)}</title>`,
      `    <link href="${page}#${id}"/>`,
      `    <updated>${day}T00:00:00Z</updated>`,
      `    <summary>${escape(plainText(what))}</summary>`,
      '  </entry>',
    ].join('\n'),
  );
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${page}</id>`,
    `  <title>${escape(`${siteTitle}: what has changed`)}</title>`,
    `  <link href="${page}"/>`,
    `  <link rel="self" href="${absolute(paths.changesFeed)}"/>`,
    `  <author><name>${escape(siteTitle)}</name></author>`,
    `  <updated>${changes[0]?.day ?? ''}T00:00:00Z</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
