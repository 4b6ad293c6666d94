// Times Mozilla Readability under jsdom: node readability.mjs MODULES PAGES ROUNDS
// PAGES holds pages as they were fetched. Prints one line, parted by tabs: name and version, pages in which text was found, seconds of
// processor time of a first round, and of each round after it.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [modules, folder, rounds] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'package.json'));
const { JSDOM, VirtualConsole } = require('jsdom');
const { Readability } = require('@mozilla/readability');

const quiet = new VirtualConsole();
const pages = readdirSync(folder).sort().map((name) => readFileSync(join(folder, name)));

function extract(page) {
  const dom = new JSDOM(page, { url: 'https://example.org/', virtualConsole: quiet });
  try {
    return new Readability(dom.window.document).parse()?.textContent ?? '';
  } finally {
    dom.window.close();
  }
}

function round() {
  const began = process.cpuUsage();
  let found = 0;
  for (const page of pages) {
    try {
      found += extract(page).trim() === '' ? 0 : 1;
    } catch {
      // a page that it cannot read is one without text
    }
  }
  const { user, system } = process.cpuUsage(began);
  return { found, seconds: ((user + system) / 1e6).toFixed(3) };
}

const first = round();
const later = Array.from({ length: Number(rounds) }, () => round().seconds);
const version = (name) => require(`${name}/package.json`).version;
const name = `Mozilla Readability ${version('@mozilla/readability')}, jsdom ${version('jsdom')}`;
console.log([name, first.found, first.seconds, ...later].join('\t'));
process.exit(0);
