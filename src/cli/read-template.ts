import { join } from 'node:path';
import { digestOf, sha256 } from '../documents/canonical.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readOwnTemplate, readReportTemplate } from '../report/template.ts';
import type { ReportTemplate } from '../report/template.ts';
import { pathIn } from './read-source.ts';
import { valueOf } from './report-problems.ts';
import type { World } from './world.ts';

/** A report template and the bytes of the files it names. */
export type TemplateOnDisk = {
  readonly template: ReportTemplate;
  /** SHA-256 of the template and of everything that it draws with. */
  readonly digest: string;
  readonly files: {
    readonly regular: Uint8Array;
    readonly bold: Uint8Array;
    readonly emblem?: Uint8Array;
  };
};

/** Reads the template that was named, or the one on board. Fonts it does not bring are those on board. */
export async function readTemplate(
  world: World,
  named: string | undefined,
): Promise<TemplateOnDisk> {
  const ours = join(world.root, 'templates', 'report');
  const folder = named === undefined ? ours : pathIn(world, named);
  const file = join(folder, 'template.yaml');
  const source = { file, bytes: readBytes(file) };
  const read = named === undefined ? readOwnTemplate(source) : await readReportTemplate(source);
  const template = valueOf(read, [source]);
  const { emblem, fonts } = template;
  const files = {
    regular: fonts
      ? readBytes(join(folder, fonts.regular))
      : readBytes(join(ours, 'fonts', 'NotoSansKhmer-Regular.ttf')),
    bold: fonts
      ? readBytes(join(folder, fonts.bold))
      : readBytes(join(ours, 'fonts', 'NotoSansKhmer-Bold.ttf')),
    ...(emblem && { emblem: readBytes(join(folder, emblem.file)) }),
  };
  const parts = [source.bytes, ...Object.values(files)].map(sha256);
  return { template, digest: digestOf(parts), files };
}
