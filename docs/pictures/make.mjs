// Answers a form or a workbook a little, as a colleague would, for docs/pictures/make:
//   node docs/pictures/make.mjs form <form.html> <folder for the pictures>
//   node docs/pictures/make.mjs type <workbook.xlsx>
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { typeInWorkbook } from '../../.ci/type-in-workbook.mjs';

const [what, file, folder] = process.argv.slice(2);
if (what === 'form') await shootForm();
else typeIntoSheet();

async function shootForm() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const [name, width, height] of [['wide', 1280, 900], ['narrow', 380, 800]]) {
    for (const language of ['en', 'km']) {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.waitForSelector('.item');
      await page.click(`button[lang="${language}"]`);
      await page.fill('#name', 'vanna');
      for (const [id, level] of [['GOV-01', 1], ['GOV-03', 2], ['GOV-04', 3]])
        await page.click(`label[for="${id}-${level}"]`);
      await page.mouse.move(0, 0);
      // On a wide screen the head of the page; on a telephone one question, as it is answered.
      await page.evaluate((isWide) => {
        document.activeElement?.blur();
        if (isWide) scrollTo({ top: 0, behavior: 'instant' });
        else document.querySelector('#GOV-01').scrollIntoView({ behavior: 'instant' });
      }, name === 'wide');
      await page.screenshot({ path: join(folder, `form-${name}-${language}.png`) });
      await context.close();
    }
  }
  await browser.close();
}

function typeIntoSheet() {
  typeInWorkbook(file, {
    E2: '3',
    G2: 'Approved in March; staff signed.',
    H2: 'Data protection rule',
    I2: 'document',
    J2: '2026-03-02',
    E3: '2',
  });
}
