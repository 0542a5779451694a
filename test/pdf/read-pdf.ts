import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as Firefox sees it. */
export type ReadPdf = {
  /** One text a page, its lines separated by line feeds. */
  readonly pages: readonly string[];
  /** The structure of each page, in reading order. */
  readonly structure: readonly Tag[];
  readonly bookmarks: readonly Bookmark[];
  readonly links: readonly Link[];
  /** Words that are outside every tag and every artifact. */
  readonly untagged: readonly string[];
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly xmp: string;
};

/** An element of the structure tree and the words of its page that stand directly in it. */
export type Tag = {
  readonly type: string;
  readonly text: string;
  readonly children: readonly Tag[];
};

export type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

export type Link = { readonly page: number; readonly leadsTo: string; readonly says: string };

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(await pdf.getPage(number), number));
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline: readonly Bookmark[] = (await pdf.getOutline()) ?? [];
  const xmp: unknown = metadata?.getRaw();
  await task.destroy();
  return {
    pages: pages.map(({ text }) => text),
    structure: pages.map(({ tag }) => tag),
    links: pages.flatMap(({ links }) => links),
    untagged: pages.flatMap(({ untagged }) => untagged),
    bookmarks: outline.map(bookmarkOf),
    title: textField(info, 'Title'),
    author: textField(info, 'Author'),
    language: textField(info, 'Language'),
    xmp: typeof xmp === 'string' ? xmp : '',
  };
}

async function readPage(page: PdfPage, number: number) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const textOf = new Map<string, string>();
  const open: string[] = [];
  const untagged: string[] = [];
  let text = '';
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? 'artifact');
      continue;
    }
    const words = item.hasEOL ? `${item.str}\n` : item.str;
    text += words;
    const id = open.at(-1);
    if (id === undefined) untagged.push(words);
    else textOf.set(id, (textOf.get(id) ?? '') + words);
  }
  const tree: unknown = await page.getStructTree();
  const annotations: readonly unknown[] = await page.getAnnotations();
  return {
    text,
    untagged: untagged.filter((words) => words.trim() !== ''),
    tag: tagOf(tree, textOf),
    links: annotations.map((link) => ({
      page: number,
      leadsTo: textField(link, 'url') || textField(link, 'dest'),
      says: textField(fieldOf(link, 'contentsObj'), 'str'),
    })),
  };
}

function tagOf(node: unknown, textOf: ReadonlyMap<string, string>): Tag {
  const found = fieldOf(node, 'children');
  const children: readonly unknown[] = Array.isArray(found) ? found : [];
  const contents = children.filter((child) => textField(child, 'type') === 'content');
  return {
    type: textField(node, 'role'),
    text: contents.map((child) => textOf.get(textField(child, 'id')) ?? '').join(''),
    children: children
      .filter((child) => textField(child, 'role') !== '')
      .map((child) => tagOf(child, textOf)),
  };
}

const bookmarkOf = ({ title, items }: Bookmark): Bookmark => ({
  title,
  items: items.map(bookmarkOf),
});

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const textField = (value: unknown, name: string): string => {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : '';
};

/** All tags of a document, each before those below it. */
export const allTags = (tags: readonly Tag[]): readonly Tag[] =>
  tags.flatMap((tag) => [tag, ...allTags(tag.children)]);
