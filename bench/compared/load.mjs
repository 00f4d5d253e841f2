// What the measurements have in common: asking, and loading with wrk in rounds.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const folder = mkdtempSync(join(tmpdir(), "clew-bench-"));

export async function ask(url, query, id) {
	const response = await fetch(url, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ query, variables: { id } }),
	});
	const { data, errors } = await response.json();
	if (errors) {
		throw new Error(`${url}: ${JSON.stringify(errors)}`);
	}
	return data;
}

// wrk takes turns through all bodies, so that no run rests on one record.
export function script(name, query, ids) {
	const file = join(folder, `${name.replace(/\W+/g, "-")}.lua`);
	const bodies = ids.map((id) => JSON.stringify({ query: query.replace(/\s+/g, " "), variables: { id } }));
	writeFileSync(file, `local bodies = {${bodies.map((body) => `[==[${body}]==]`).join(",\n")}}
local turn = 0
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
request = function()
	turn = turn % #bodies + 1
	return wrk.format(nil, nil, nil, bodies[turn])
end
done = function(summary, latency, requests)
	io.write(string.format("RESULT %.3f %.3f %.1f %d\\n", latency:percentile(50) / 1000, latency:percentile(99) / 1000,
		summary.requests / summary.duration * 1000000, summary.errors.status + summary.errors.timeout + summary.errors.read))
end
`);
	return file;
}

export function load(url, file, clients, seconds) {
	return result(execFileSync("wrk", ["-t1", `-c${clients}`, `-d${seconds}s`, "--timeout", "30s", "-s", file, url], { encoding: "utf8" }));
}

export function result(out) {
	const [p50, p99, rate, errors] = out.match(/RESULT (.*)/)[1].split(" ").map(Number);
	if (errors > 0 || rate === 0) {
		throw new Error(out);
	}
	return { p50, p99, rate };
}

// The medians of several rounds, in which all take turns: what disturbs one disturbs the others too.
export function rounds(count, runs) {
	const results = runs.map(() => []);
	for (let round = 0; round < count; round++) {
		runs.forEach((run, i) => results[i].push(run()));
	}
	return results.map((list) => Object.fromEntries(["p50", "p99", "rate"].map((key) => [key, median(list.map((it) => it[key]))])));
}

function median(numbers) {
	return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
