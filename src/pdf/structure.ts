import type { Box, Operators } from './shapes.ts';
import { page } from './theme.ts';

/** A place in the structure tree, which screen readers read in order. */
export type Tag = { readonly ref: PDFKit.PDFKitReference; readonly entry: Entry };

export type TagOptions = {
  readonly scope?: 'Row' | 'Column';
  readonly alt?: string;
  readonly actual?: string;
  readonly box?: Box;
};

/** What the file says of a tag (ISO 32000-1, table 323). */
type Entry = {
  readonly S: string;
  readonly P: PDFKit.PDFKitReference;
  readonly A: object | undefined;
  readonly Alt: object | undefined;
  readonly ActualText: object | undefined;
  /** The page of its first words. */
  Pg: PDFKit.PDFKitReference | undefined;
  /** Words of that page by their numbers, words of other pages, links, and the tags in it. */
  readonly K: (number | object)[];
};

/**
 * The structure tree of a document. The elements of pdfkit itself go through all that is in them whenever they
 * grow or end, which takes twice as long.
 */
export function structureOf(doc: PDFKit.PDFDocument) {
  const tags: Tag[] = [];
  const tagOf = (type: string, parent: PDFKit.PDFKitReference, options: TagOptions = {}): Tag => {
    const entry = entryOf(type, parent, options);
    const tag = { ref: doc.ref(entry), entry };
    tags.push(tag);
    return tag;
  };
  const top = doc.getStructTreeRoot();
  const root = tagOf('Document', top);
  Object.assign(top.data, { K: [root.ref] });
  const holders = doc.getStructParentTree();
  return {
    root,
    tag: (type: string, { ref, entry }: Tag, options?: TagOptions): Tag => {
      const tag = tagOf(type, ref, options);
      entry.K.push(tag.ref);
      return tag;
    },
    /** What comes before the words of a tag on the current page; `EMC` comes after them. */
    mark: ({ ref, entry }: Tag): Operators => {
      const { dictionary, structParentTreeKey } = doc.page;
      const number = holders.get(structParentTreeKey).push(ref) - 1;
      entry.Pg ??= dictionary;
      const isFurther = entry.Pg !== dictionary;
      entry.K.push(isFurther ? { Type: 'MCR', Pg: dictionary, MCID: number } : number);
      return `/${entry.S} <</MCID ${number}>> BDC`;
    },
    /** Takes the place on the page that can be pressed into a tag, from `doc.link` or `doc.annotate`. */
    holderOf: ({ ref, entry }: Tag): PDFKit.LinkHolder => ({
      add: ({ annotationRef }) => {
        const key = doc.createStructParentTreeNextKey();
        Object.assign(annotationRef.data, { StructParent: key });
        holders.add(key, ref);
        entry.K.push({ Type: 'OBJR', Obj: annotationRef, Pg: doc.page.dictionary });
      },
    }),
    end: (): void => {
      for (const { ref } of tags) ref.end();
    },
  };
}

/** Each entry has the same fields, so that the engine handles all alike; pdfkit leaves out what is undefined. */
const entryOf = (
  type: string,
  parent: PDFKit.PDFKitReference,
  { scope, alt, actual, box }: TagOptions,
): Entry => ({
  S: type,
  P: parent,
  A: box === undefined ? scope && { O: 'Table', Scope: scope } : layoutOf(box),
  Alt: alt === undefined ? undefined : new String(alt),
  ActualText: actual === undefined ? undefined : new String(actual),
  Pg: undefined,
  K: [],
});

const layoutOf = ({ x, y, width, height }: Box): object => ({
  O: 'Layout',
  Placement: 'Block',
  BBox: [x, page.height - y - height, x + width, page.height - y],
});
