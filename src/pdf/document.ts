import PDFDocument from 'pdfkit';
import type { Report } from '../report/report.ts';
import type { Faces } from './faces.ts';
import { page } from './theme.ts';

/** A document, and what ends it and gives its bytes. */
export type OpenDocument = {
  readonly doc: PDFKit.PDFDocument;
  readonly bytes: () => Promise<Uint8Array>;
};

/**
 * An empty document that will be PDF/A-3a and PDF/UA-1 at once: tagged, with embedded fonts and readable
 * metadata. Every date comes from the report, so that the same report gives the same bytes.
 */
export function openDocument(report: Report, faces: Faces): OpenDocument {
  const info = {
    Title: new XmlText(report.title),
    Author: new XmlText(report.organisation),
    Subject: new XmlText(report.subject),
    Creator: new XmlText(report.program),
    Producer: new XmlText(report.drawnWith),
    CreationDate: momentOf(report.created),
  };
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    pdfVersion: '1.7', // with the default, 1.3, pdfkit writes no XMP at all
    subset: 'PDF/A-3a', // pdfkit takes one subset; PDF/UA is added below
    tagged: true,
    lang: report.language,
    displayTitle: true,
    bufferPages: true, // "page 3 of 14" is drawn when the count is known
    autoFirstPage: false,
    font: null, // no Helvetica, which cannot be embedded
    info,
  });
  const bytes = gatherBytes(doc);
  doc.registerFont('regular', faces.regular.forDocument());
  doc.registerFont('bold', faces.bold.forDocument());
  doc.appendXML(PDF_UA_IDENTIFICATION);
  return { doc, bytes };
}

/** A file inside the file. */
export type Attachment = {
  readonly name: string;
  readonly description: string;
  readonly bytes: Uint8Array;
};

/** Attaches the data that a report was written from; PDF/A-3 wants to know that they are its data. */
export function attach(
  doc: PDFKit.PDFDocument,
  { name, description, bytes }: Attachment,
  created: string,
): void {
  const moment = momentOf(created);
  doc.file(Buffer.from(bytes), {
    name,
    description,
    type: 'application/json',
    relationship: 'Data',
    creationDate: moment,
    modifiedDate: moment,
  });
}

/**
 * Gathers what a new document writes, and hands it out when the document has been ended. pdfkit writes in some
 * fifteen thousand pieces; to send each through a stream of Node's would take longer than to write it.
 */
function gatherBytes(doc: PDFKit.PDFDocument): () => Promise<Uint8Array> {
  const head: unknown = doc.read();
  const pieces: Uint8Array[] = head instanceof Uint8Array ? [head] : [];
  let isWhole: (() => void) | undefined;
  doc.push = (piece: Uint8Array | null): boolean => {
    if (piece === null) isWhole?.();
    else pieces.push(piece);
    return true;
  };
  return async () => {
    await new Promise<void>((resolve) => {
      isWhole = resolve;
      doc.end();
    });
    return Buffer.concat(pieces);
  };
}

/** A report that nobody has answered yet may have no moment; then any fixed one will do. */
function momentOf(moment: string): Date {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * pdfkit pastes these texts into the XMP packet as they are, so that a name with `&` makes the packet
 * unreadable and the file fails PDF/A and PDF/UA. The packet asks `toString()`, and gets the escaped text; the
 * information dictionary asks `valueOf()`, and gets the plain one. XML has no room for control characters, but
 * the report has made them visible already.
 */
class XmlText extends String {
  override toString(): string {
    return this.valueOf().replace(/[&<>"']/g, (character) => XML_ENTITIES[character] ?? character);
  }
}

/** The mark of PDF/UA, and the schema that PDF/A demands for a property it does not know. */
const PDF_UA_IDENTIFICATION = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
