import { brotliCompressSync } from 'node:zlib';
import { searchData } from '../../search/documents.ts';
import learned from '../../search/learned.json' with { type: 'json' };
import type { Packed } from '../../search/packed.ts';
import { split } from '../../search/split.ts';
import { currentGuide } from '../../site/current-guide.ts';

/** What the search loads: one file while the guide is small, then as many as it takes. */
export async function getStaticPaths() {
  const files = split(searchData(currentGuide(), learned), (text) => brotliCompressSync(text).length);
  return files.map((file, index) => ({ params: { number: String(index + 1) }, props: { file } }));
}

export function GET({ props }: { props: { file: Packed } }) {
  return Response.json(props.file);
}
