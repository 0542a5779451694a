/** What pdfkit 0.20 can do and its published types leave out. */
declare namespace PDFKit {
  namespace Mixins {
    interface PDFFont {
      /** Anything with a `layout` is drawn with as it is. */
      registerFont(name: string, font: LayoutFont): this;
    }

    interface PDFAttachmentOptions {
      /** What the file is to the document, as PDF/A-3 wants to know. */
      relationship?: 'Data';
    }

    /** What a link of a tagged document needs: its place in the structure, and what it says. */
    interface TaggedLink {
      readonly structParent: LinkHolder;
      /** A text object is written as text, a plain string as a name. */
      readonly Contents: object;
    }

    interface PDFAnnotation {
      link(x: number, y: number, w: number, h: number, url: string, options: TaggedLink): this;
      annotate(
        x: number,
        y: number,
        w: number,
        h: number,
        options: TaggedLink & { readonly Subtype: 'Link'; readonly Dest: string },
      ): this;
    }
  }

  /** Where pdfkit puts a link of a tagged document. */
  interface LinkHolder {
    readonly add: (link: { readonly annotationRef: PDFKitReference }) => void;
  }

  interface PDFKitReference {
    end(): void;
    /** What the object holds, until it ends. */
    readonly buffer: Uint8Array[];
  }

  interface PDFPage {
    /** Where the tags of the words of a page are listed. */
    readonly structParentTreeKey: number;
  }

  /** A font object that lays words out itself. */
  interface LayoutFont {
    readonly layout: (text: string) => object;
  }

  interface PDFDocument {
    // oxlint-disable-next-line typescript/no-misused-new -- so do the types that this adds to
    new (options: ReportDocumentOptions): PDFDocument;
    /** The tags by page, in the order of their words, and by link. */
    getStructParentTree(): {
      get(key: number): PDFKitReference[];
      add(key: number, tag: PDFKitReference): void;
    };
    createStructParentTreeNextKey(): number;
    /** The font that is set. Not published by pdfkit; see `words.ts` for why it is used all the same. */
    readonly _font: EmbeddedFont;
  }

  interface EmbeddedFont {
    /** The name of the font on a page. */
    readonly id: string;
    ref(): PDFKitReference;
    /** The glyphs that are embedded: each has its code, its width and the text that it stands for. */
    readonly subset: { readonly includeGlyph: (id: number) => number };
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    /** From units of the font to thousandths of the size of the type. */
    readonly scale: number;
  }

  /** Texts may be objects of class String, and no font need be loaded. */
  interface ReportDocumentOptions extends Omit<PDFDocumentOptions, 'info' | 'font'> {
    font: null;
    info: Readonly<Record<string, object>>;
  }

  interface PDFOutline {
    addItem(
      title: string,
      options: { top: number; left: number; zoom: number; fit: false; expanded: boolean },
    ): PDFOutline;
  }
}
