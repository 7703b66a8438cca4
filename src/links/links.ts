/** Asks every address of the content, and says what a person should look at. */
import type { Content } from '../data/read.ts';
import type { Problem } from '../data/problem.ts';
import { addressesOf } from '../data/texts.ts';
import { ask, type Answer, type Manner } from './ask.ts';
import { finding, type Report } from './report.ts';

/**
 * The addresses that readers may follow, each once, with all places where it stands. Hosts that are only named are left
 * out: no page leads to them.
 */
export function linksOf(content: Content): Map<string, Omit<Problem, 'message'>[]> {
  const onlyNamed = new Set(content.entries.hosts.filter(({ data }) => data.role === 'named-only').map(({ id }) => id));
  const places = addressesOf(content).flatMap(({ address, ...place }) => {
    const { origin, pathname, search, hostname } = new URL(address);
    return onlyNamed.has(hostname) ? [] : [{ address: origin + pathname + search, place }];
  });
  const links = Map.groupBy(places, ({ address }) => address);
  return new Map([...links].map(([address, found]) => [address, found.map(({ place }) => place)]));
}

/**
 * @param atOnce how many addresses are asked side by side
 * @param tell is called after each answer
 */
export async function askAll(
  addresses: Iterable<string>,
  manner: Manner,
  atOnce: number,
  tell: (address: string, answer: Answer) => void,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = [...addresses].values();
  const worker = async () => {
    for (const address of waiting) {
      const answer = await ask(address, manner);
      answers.set(address, answer);
      tell(address, answer);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

/** The findings of a report, at every place of the content where the address stands. */
export function findings(report: Report, links: ReturnType<typeof linksOf>): Problem[] {
  return Object.entries(report).flatMap(([address, line]) => {
    const message = finding(line);
    return message ? (links.get(address) ?? []).map((place) => ({ ...place, message: `${address} ${message}` })) : [];
  });
}
