// Opens the page of `gos trace --html` in headless Chromium and uses it as a reader would: looks at the charts, points
// at a pause, zooms in and out. Run by `./dev test --browser`.
//
//   node report.mjs PAGE.html TRACE.json SCREENSHOT.png
//
// TRACE.json is what `gos trace --json` says of the same run. Exit code 1 and a line for each thing that is wrong.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [page_path, report_path, screenshot] = process.argv.slice(2);
const { chromium } = createRequire(process.cwd() + "/")("playwright-core");
const report = JSON.parse(readFileSync(report_path, "utf8"));
const errors = [];
const check = (fine, what) => { if (!fine) errors.push(what); };

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1240, height: 1500 } });
page.on("pageerror", error => errors.push("script error: " + error.message));
page.on("request", request => check(/^(file|data|blob):/.test(request.url()), "the page asked for " + request.url()));
await page.goto(pathToFileURL(page_path).href);

check(await page.locator("canvas").count() === 4, "four charts");
check((await page.title()).includes(report.program), "the title names the program");
const pauses = report.stops.filter(s => s.reason === "start of marking" || s.reason === "end of marking");
check((await page.locator("#verdict").textContent()).startsWith(`${pauses.length} pauses`), "the verdict counts the pauses");
check(await page.locator("#phases tr").count() > 3, "the table of phases has rows");

// Shows [from, to] (shares of the chart's width) of the heap chart by dragging.
async function zoom(from, to) {
  const box = await page.locator("#heap .u-over").boundingBox();
  await page.mouse.move(box.x + from * box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + to * box.width, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
}
const range = async chart => page.evaluate(i => [timed[i].scales.x.min, timed[i].scales.x.max], chart);
const before = await range(0);
check(Math.abs(before[1] - report.duration / 1e6) < 1e-3, "the whole run is shown at first");

// Around the longest pause.
const worst = pauses.reduce((a, b) => (a.total >= b.total ? a : b));
const share = worst.at / report.duration;
await zoom(Math.max(0, share - 0.03), Math.min(1, share + 0.03));
const zoomed = await range(0);
check(zoomed[1] - zoomed[0] < 0.1 * (before[1] - before[0]), `the zoom shows a part: ${zoomed}`);
check(JSON.stringify(await range(1)) === JSON.stringify(zoomed), "both charts over time show the same span");
const visible = pauses.filter(s => s.at < zoomed[1] * 1e6 && s.at + s.total > zoomed[0] * 1e6).length;
check((await page.locator("#verdict").textContent()).startsWith(`${visible} pauses`), "the verdict is of the span");

// Pointing at it tells what it was.
const box = await page.locator("#heap .u-over").boundingBox();
const middle = (worst.at + worst.total / 2) / 1e6;
await page.mouse.move(box.x + box.width * (middle - zoomed[0]) / (zoomed[1] - zoomed[0]), box.y + box.height - 4);
const tip = page.locator("#tip");
check(await tip.isVisible(), "a tooltip is shown");
const text = await tip.textContent();
check(/^(start|end) of marking, cycle \d+: [\d.]+ (ns|µs|ms|s)\nstopping .*, stopped .*\nlast to stop: ./.test(text), "tooltip: " + text);
if (screenshot) await page.screenshot({ path: screenshot.replace(".png", "-zoomed.png") });

await page.locator("#heap .u-over").dblclick();
check(!await tip.isVisible(), "the tooltip goes away");
check(JSON.stringify(await range(1)) === JSON.stringify(before), "a double click shows the whole run again");
if (screenshot) await page.screenshot({ path: screenshot });
await browser.close();
for (const error of errors) console.log("FAILED " + error);
console.log(errors.length === 0 ? "1 passed, 0 failed" : "0 passed, 1 failed");
process.exit(errors.length === 0 ? 0 : 1);
