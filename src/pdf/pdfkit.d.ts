/** What pdfkit 0.20 can do and its published types leave out. */
declare namespace PDFKit {
  namespace Mixins {
    interface PDFFont {
      /** Anything with a `layout` is drawn with as it is. */
      registerFont(name: string, font: { readonly layout: unknown }): this;
    }

    interface TextOptions {
      /** Points from the top of the text to its baseline, or a name of it. */
      baseline?: number | 'alphabetic';
    }

    interface StructureElementOptions {
      bbox?: [number, number, number, number];
      scope?: 'Row' | 'Column' | 'Both';
    }

    interface AnnotationOption {
      structParent?: PDFStructureElement;
    }
  }

  interface PDFOutline {
    addItem(
      title: string,
      options: { top: number; left: number; zoom: number; fit: false; expanded: boolean },
    ): PDFOutline;
  }
}
