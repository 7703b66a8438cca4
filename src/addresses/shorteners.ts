/** Services of short links: their address says nothing of where it leads. */
export const shorteners: ReadonlySet<string> = new Set(
  (
    'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly rb.gy t.ly shorturl.at lnkd.in aka.ms ' +
    'qr.co qrco.de tiny.cc s.id v.gd bl.ink'
  ).split(' '),
);
