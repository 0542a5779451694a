// Drives the web form in Chromium: node .ci/form.mjs <working folder> [folder for screenshots]
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const [folder, shots = ''] = process.argv.slice(2);
const program = resolve('dist/bin/copcheck.js');
const MOST_BYTES = 1_500_000;
if (shots !== '') mkdirSync(shots, { recursive: true });

const copcheck = (...argv) =>
  execFileSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let failures = 0;
function holds(what, isTrue, detail = '') {
  console.log(`${isTrue ? 'holds' : 'FAILS'}: ${what}${isTrue || detail === '' ? '' : ` – ${detail}`}`);
  if (!isTrue) failures += 1;
}

const segments = ['isp', 'mobile-operator', 'hosting', 'app-developer', 'content-creator', 'social-media'];
const start = (name, organisation, chosen) =>
  copcheck(
    ...`start ${name} --name ${name} --lang km --as dara --period 2026-01-01..2026-12-31`.split(' '),
    '--organisation',
    organisation,
    ...chosen.flatMap((segment) => ['--segment', segment]),
  );

start('acme', 'សាកល្បង </script><b>x</b>\u202e', ['content-creator']);
copcheck('form', 'acme', '--lang', 'km,en', '-o', 'form.html');
start('all', 'Invented', segments);
copcheck('form', 'all', '-o', 'all.html');
const largest = statSync(join(folder, 'all.html')).size;
holds(`the form of a company of all segments has ${largest} bytes, ${MOST_BYTES} at most`, largest <= MOST_BYTES);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const asked = [];
const wrong = [];

/** A window of a browser that nobody used before, with the form in it. */
async function open(file = 'form.html', { refuses = false, width = 1280, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  if (refuses) {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
  }
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(pathToFileURL(join(folder, file)).href);
  await page.waitForSelector('.item');
  return page;
}

const scoreOn = (page) =>
  page.evaluate(() =>
    ['evidenced', 'claimed', 'grade'].map((id) => document.querySelector(`#score-${id}`).textContent),
  );
const statusOn = (page) => page.textContent('#status');
const idsOn = (page) => page.$$eval('.item', (items) => items.map(({ id }) => id));

async function shoot(page, name) {
  if (shots !== '') await page.screenshot({ path: join(shots, `${name}.png`) });
}

async function accessible(page, what) {
  // The policy of the page forbids scripts; the browser's own console does not ask it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(' ')}`);
  holds(`axe-core finds nothing ${what}`, found.length === 0, found.join('\n'));
}

async function save(page, place = '.') {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  const path = join(folder, place, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

// -- one segment, in Khmer, with a reload in the middle
const page = await open();
holds('the form speaks Khmer', (await page.getAttribute('html', 'lang')) === 'km');
holds(
  'a hostile name stays a text',
  (await page.textContent('.eyebrow')).includes('</script><b>x</b>‹U+202E›') && (await page.$('.eyebrow b')) === null,
);
await page.fill('#name', 'sokha');
const ids = await idsOn(page);
const half = Math.floor(ids.length / 2);
let notApplicable = 0;

async function answer(id, index) {
  const level = index % 5;
  if (index % 7 === 6 && (await page.$(`#${id}-na`)) !== null) {
    notApplicable += 1;
    await page.click(`label[for="${id}-na"]`);
    await page.fill(`#${id}-reason`, 'អង្គភាពនេះមិនមានអ្វីបែបនេះទេ សម្រាប់ការសាកល្បង');
    return;
  }
  if (index % 2 === 0) await page.click(`label[for="${id}-${level}"]`);
  else {
    await page.focus(`#${id}-0`);
    // A Khmer keyboard has numbers of its own; the driver knows no such keys.
    if (index % 3 === 0)
      await page.dispatchEvent(`#${id}-0`, 'keydown', { key: '០១២៣៤'[level], bubbles: true });
    else await page.keyboard.press(`${level}`);
  }
  if (level < 3) return;
  await page.click(`#${id}-add`);
  await page.fill(`#${id}-piece-title`, `កំណត់ត្រា ${id} </script>`);
  await page.selectOption(`#${id}-piece-kind`, index % 2 === 0 ? 'record' : 'check');
  await page.fill(`#${id}-piece-date`, '2026-06-30');
  await page.fill(`#${id}-piece-system`, 'បញ្ជិកា');
  await page.click(`#${id} .draft-evidence button`);
}

for (const [index, id] of ids.slice(0, half).entries()) await answer(id, index);
await page.fill(`#${ids[0]}-note`, 'កំណត់សម្គាល់');
holds('it says that an answer is kept', (await statusOn(page)).includes('បានរក្សាទុក'), await statusOn(page));
const before = await scoreOn(page);
await page.reload();
await page.waitForSelector('.item');
holds('after a reload the score is the same', `${await scoreOn(page)}` === `${before}`, `${await scoreOn(page)} ${before}`);
holds('and the name is there', (await page.inputValue('#name')) === 'sokha');
for (const [index, id] of ids.slice(half).entries()) await answer(id, index + half);
holds('some were declared not applicable', notApplicable > 0);
holds('everything is answered', (await page.getAttribute('#progress', 'value')) === `${ids.length}` || (await page.evaluate(() => document.querySelector('#progress').value)) === ids.length);
const shown = await scoreOn(page);
const file = await save(page);
holds('the file has the name of the person', file.endsWith('sokha.answers.json'));
let refused = '';
try {
  copcheck('import', file, 'acme', '--yes', '--as', 'sokha');
} catch (error) {
  refused = `${error.stdout}${error.stderr}`;
}
holds('the command imports all of it', refused === '', refused);
const card = JSON.parse(copcheck('score', 'acme', '--format', 'json'));
const scored = [card.evidenced.printed, card.claimed.printed, card.grade ?? card.grading?.grade];
holds(`the page shows the score of copcheck score: ${shown.join(', ')}`, `${shown}` === `${scored}`, `${scored}`);
holds('importing twice changes nothing', copcheck('import', file, 'acme', '--yes', '--as', 'sokha').length > 0 && JSON.stringify(JSON.parse(copcheck('score', 'acme', '--format', 'json'))) === JSON.stringify(card));

// -- somebody else answered in the meantime, and before
start('shared', 'Invented', ['isp']);
copcheck('answer', 'GOV-01', '2', 'shared', '--as', 'dara');
copcheck('answer', 'GOV-02', '3', 'shared', '--as', 'dara');
copcheck('assign', 'GOV', 'shared', '--to', 'sokha', '--as', 'dara');
copcheck('form', 'shared', '--for', 'sokha', '-o', 'shared.html');
const shared = await open('shared.html');
holds('a form for one person asks what is theirs', (await idsOn(shared)).every((id) => id.startsWith('GOV-')));
await shared.click('label[for="GOV-01-4"]');
await shared.click('label[for="GOV-03-2"]');
holds('it says where somebody answered differently', (await shared.$('#GOV-01.differs')) !== null);
const sharedScore = await scoreOn(shared);
const sharedFile = await save(shared, 'shared');
copcheck('import', sharedFile, 'shared', '--yes', '--as', 'sokha');
const sharedCard = JSON.parse(copcheck('score', 'shared', '--format', 'json'));
holds(
  'with a conflict too the page shows the score of copcheck score',
  `${sharedScore}` === `${[sharedCard.evidenced.printed, sharedCard.claimed.printed, sharedCard.grade ?? sharedCard.grading?.grade]}`,
  `${sharedScore} ${JSON.stringify(sharedCard.evidenced)}`,
);
await shared.click('label[for="GOV-01-2"]');
holds('choosing what holds already takes one’s own answer back', (await shared.$('#GOV-01.answered')) !== null);

// -- the file opens again elsewhere
const elsewhere = await open();
const [chooser] = await Promise.all([elsewhere.waitForEvent('filechooser'), elsewhere.click('#open-file')]);
await chooser.setFiles(file);
await elsewhere.waitForFunction(() => document.querySelector('#status').textContent !== '');
holds('the file opens in another browser, with the same score', `${await scoreOn(elsewhere)}` === `${shown}`, await statusOn(elsewhere));

// -- accessible, in both languages, with everything open
for (const language of ['km', 'en']) {
  await elsewhere.click(`button[lang="${language}"]`);
  if ((await elsewhere.$(`#${ids[0]}-add`)) !== null) await elsewhere.click(`#${ids[0]}-add`);
  await elsewhere.click(`#${ids[0]} .draft-evidence button`);
  await elsewhere.$$eval('details', (all) => all.slice(0, 6).forEach((each) => (each.open = true)));
  await accessible(elsewhere, `in ${language}`);
  await shoot(elsewhere, `open-${language}`);
}
await elsewhere.click('#ask-forget');
await accessible(elsewhere, 'while it asks whether to delete');
await elsewhere.click('#forget-now');
holds('deleted answers are gone after a reload', await (async () => {
  await elsewhere.reload();
  await elsewhere.waitForSelector('.item');
  return (await elsewhere.evaluate(() => document.querySelector('#progress').value)) === 0;
})());

// -- with the keyboard alone
const keys = await open();
const press = async (...pressed) => {
  for (const each of pressed) await keys.keyboard.press(each);
};
const focused = () => keys.evaluate(() => document.activeElement.id);
async function tabTo(id, most = 60) {
  for (let count = 0; count < most && (await focused()) !== id; count += 1) await press('Tab');
  return (await focused()) === id;
}
await press('Tab');
holds('the first stop is the way to the questions', await keys.evaluate(() => document.activeElement.className === 'skip'));
holds('the name is reached', await tabTo('name'));
await keys.keyboard.type('vanna');
holds('the first question is reached', await tabTo(`${ids[0]}-0`));
await press('2');
holds('a number answers it', await keys.isChecked(`#${ids[0]}-2`));
await press('ArrowDown');
holds('an arrow key raises it', await keys.isChecked(`#${ids[0]}-3`));
await press('Enter');
holds('Enter goes to the next open question', (await focused()) === `${ids[1]}-0`);
const seen = await keys.evaluate(() => {
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  return top >= 0 && bottom <= document.querySelector('#foot').getBoundingClientRect().top;
});
holds('and its focus is not hidden by the bar', seen);
holds('the evidence is reached', await tabTo(`${ids[1]}-add`));
await press('Enter');
await keys.keyboard.type('Drill');
await press('Tab');
await press('ArrowDown', 'ArrowDown');
holds('the kind is chosen', (await keys.inputValue(`#${ids[1]}-piece-kind`)) === 'record');
await press('Tab');
await keys.keyboard.type('05012026');
holds('the date is typed', (await keys.inputValue(`#${ids[1]}-piece-date`)) === '2026-05-01');
holds('where it is kept is reached', await tabTo(`${ids[1]}-piece-system`));
await keys.keyboard.type('HR register');
await press('Tab', 'Enter');
holds('evidence is added', (await keys.$$(`#${ids[1]} .pieces li`)).length === 1);
holds('and the focus stays there', (await focused()) === `${ids[1]}-add`);
await press('s');
holds('s goes to saving', (await focused()) === 'save');
const [typed] = await Promise.all([keys.waitForEvent('download'), press('Enter')]);
holds('and Enter saves', typed.suggestedFilename() === 'vanna.answers.json');

// -- filters, search, paper
const find = await open();
await find.click('label[for="filter-critical"]');
const critical = await find.$$eval('.item:not([hidden]) .tag.critical', (all) => all.length);
holds('the filter leaves the critical ones', critical > 0 && critical === (await find.$$('.item:not([hidden])')).length);
await find.click('label[for="filter-all"]');
await find.fill('#search', ids[2]);
holds('the search finds an id', (await find.$$('.item:not([hidden])')).length === 1);
await find.fill('#search', 'គ្មានពាក្យនេះទេ');
holds('and says when there is nothing', (await find.$('.nothing')) !== null);
await find.emulateMedia({ media: 'print' });
holds('paper holds every question', (await find.$$('.item:visible')).length === 0 || (await find.$$eval('.item', (all) => all.every((each) => each.offsetHeight > 0))));
await find.pdf({ path: join(shots === '' ? folder : shots, 'paper.pdf'), format: 'A4' });

// -- a browser that keeps nothing
const strict = await open('form.html', { refuses: true });
holds('a browser that refuses to keep answers is told of', (await strict.$('.not-kept')) !== null);
await strict.click(`label[for="${ids[0]}-1"]`);
holds('and an answer there is still an answer', await strict.isChecked(`#${ids[0]}-1`));

// -- two windows of one browser
const other = await page.context().newPage();
await other.goto(pathToFileURL(join(folder, 'form.html')).href);
await other.waitForSelector('.item');
await other.click(`label[for="${ids[0]}-4"]`);
await page.waitForFunction((id) => document.querySelector(`#${id}-4`).checked, ids[0]);
holds('an answer in one window is in the other', true);

// -- how it looks
for (const [name, width, height] of [['wide', 1280, 900], ['narrow', 380, 800]]) {
  for (const language of ['km', 'en']) {
    const view = await open('form.html', { width, height });
    await view.click(`button[lang="${language}"]`);
    const overflow = await view.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    holds(`nothing is wider than ${width} pixels in ${language}`, overflow <= 0, `${overflow}`);
    await view.click(`label[for="${ids[1]}-3"]`);
    await shoot(view, `${name}-${language}-item`);
    await view.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await shoot(view, `${name}-${language}-top`);
    await view.context().close();
  }
}
const great = await open('all.html');
const took = await great.evaluate(async () => {
  const radios = [...document.querySelectorAll('.item input[value="2"]')].slice(0, 20);
  const from = performance.now();
  for (const radio of radios) radio.click();
  return (performance.now() - from) / radios.length;
});
console.log(`an answer among ${(await idsOn(great)).length} questions takes ${took.toFixed(1)} ms`);

const outside = asked.filter((address) => !/^(?:file|data|blob):/.test(address));
holds('no request was made to anywhere', outside.length === 0, outside.join(' '));
holds('no error was thrown and the policy refused nothing', wrong.length === 0, wrong.join('\n'));
await browser.close();
process.exitCode = failures > 0 ? 1 : 0;
