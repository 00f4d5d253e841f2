/**
 * All candidates at a glance: by band, one small picture each, in which every reason is a line as wide as its kind of
 * evidence; those against lie below.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';
import { href } from '../route.js';
import { parametersOf } from '../question.js';
import { BANDS } from '../candidate.js';
import { widthOf } from '../strands.js';

const [WIDTH, GAP] = [150, 2];

/** The lines of reasons, one below the other: `{ lines, height }`. */
function stacked(reasons) {
	let y = 0;
	const lines = reasons.map((reason) => {
		const width = widthOf(reason);
		const line = { y: y + width / 2, width };
		y += width + GAP;
		return line;
	});
	return { lines, height: y };
}

function Small({ candidate, question }) {
	const { supports, opposes } = candidate;
	const [above, below] = [stacked(supports.nodes), stacked(opposes.nodes)];
	const counts = t('multiples.counts', { supports: supports.totalCount, opposes: opposes.totalCount });
	const line = (kind, offset) => ({ y, width }, index) => html`<line key=${kind + index} class="strand-line" x1="0"
		x2=${WIDTH} y1=${offset + y} y2=${offset + y} stroke-width=${width} />`;
	return html`<li class="multiple"><a href=${href('thread', { ...parametersOf(question), drug: candidate.id })}
		lang="en">${candidate.name}</a>
		<svg width=${WIDTH} height=${above.height + below.height + 4} role="img" aria-label=${`${candidate.name}: ${counts}`}>
			<g class="strand-supports">${above.lines.map(line('for', 0))}</g>
			<g class="strand-opposes">${below.lines.map(line('against', above.height + 4))}</g></svg>
		<span class="quiet">${counts}${(supports.nodes.length < supports.totalCount
			|| opposes.nodes.length < opposes.totalCount)
			&& ` ${t('multiples.first', { count: supports.nodes.length + opposes.nodes.length })}`}</span></li>`;
}

export function Multiples({ candidates, question }) {
	return BANDS.map((band) => [band, candidates.filter((candidate) => candidate.band === band)])
		.filter(([, some]) => some.length > 0).map(([band, some]) => html`<section key=${band} class="multiples">
		<h2>${word('Band', band)} <span class="count">${t('list.total', { count: some.length })}</span></h2>
		<ul role="list">${some.map((candidate) => html`<${Small} key=${candidate.id} candidate=${candidate}
			question=${question} />`)}</ul></section>`);
}
