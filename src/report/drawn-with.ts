/** What draws the pages. Other versions may give other bytes, so that every report names them. */
export const drawnWith = 'pdfkit 0.20.2, fontkit 2.0.4, harfbuzzjs 1.6.4';
