/**
 * Draws strands: where there is room, from the patient on the left to the drug on the right; else as steps one below
 * the other.
 */
import { html, useEffect, useState } from '../lib.js';
import { t } from '../messages.js';
import { useWidth } from './chart.js';
import { Dots, StanceChip } from './marks.js';

/** From this width on strands lie side by side. */
const WIDE = 960;

const [END, VIA, LINE, PAD, GAP, HEAD] = [118, 200, 18, 9, 12, 30];

/** So many lines of a text are drawn; the whole stands in what is chosen. */
const LINES = 3;

const pen = document.createElement('canvas').getContext('2d');

function fits(text, room, font) {
	pen.font = `${font} 14px ${getComputedStyle(document.body).fontFamily}`;
	return pen.measureText(text).width <= room;
}

/** A text in lines of words; of what does not fit, the last word shown ends in an ellipsis. */
function linesOf(text, room, most, font = '') {
	const lines = [];
	for (const word of text.split(/\s+/)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && fits(longer, room, font)) {
			lines[lines.length - 1] = longer;
		}
		else {
			lines.push(word);
		}
	}
	return lines.length > most ? lines.slice(0, most).with(most - 1, `${lines[most - 1]} …`) : lines;
}

/** Where all things of a picture of such a width stand. */
function layout(groups, width, name) {
	const finding = Math.max(240, Math.min(360, width * .27));
	const room = (width - 2 * END - VIA - finding) / 3;
	const x = { via: END + room, finding: END + 2 * room + VIA, drug: width - END };
	let y = 8;
	const rows = [];
	for (const strands of groups.filter((some) => some.length > 0)) {
		const titled = strands[0].stance !== 'SUPPORTS';
		if (titled) {
			rows.push({ title: strands[0].stance, y: y + 20 });
			y += HEAD;
		}
		for (const strand of strands) {
			const via = strand.via.flatMap(({ node, says }, index) => linesOf(index === 0 ? node.name : `${says} ${node.name}`,
				VIA - 2 * PAD, 2, index === 0 ? '600' : ''));
			const warned =
				strand.reasons[0].conditions.filter(({ kind }) => !kind.endsWith('NOT_STATED') && kind !== 'READ_BY_PROGRAM'
				&& kind !== 'ELSEWHERE').slice(0, 1).flatMap(({ text }) => linesOf(text, finding - 2 * PAD, 2));
			const texts = [...strand.account ? linesOf(strand.account, finding - 2 * PAD, LINES) : [],
				...linesOf(strand.text, finding - 2 * PAD, strand.account ? 1 : LINES)];
			const height = Math.max(via.length, 1 + warned.length + texts.length) * LINE + 2 * PAD - 4;
			rows.push({ strand, via, warned, texts, y, height });
			y += height + GAP;
		}
	}
	return { rows, x, room, finding, width, height: y, names: linesOf(name, END - 2 * PAD, 6, '600'),
		patient: linesOf(t('thread.patient'), END - 2 * PAD, 3, '600') };
}

function Lines({ lines, x, y, kind = '' }) {
	return lines.map((line, index) => html`<text key=${index} class=${kind} x=${x + PAD} y=${y + PAD + 10 + index * LINE}>
		${line}</text>`);
}

function Says({ text, x, y, room }) {
	return text && linesOf(text, room - 6, 3).map((line, index, all) => html`<text key=${index} class="strand-says"
		x=${x + room / 2} y=${y - 9 - (all.length - 1 - index) * 15} text-anchor="middle">${line}</text>`);
}

function Strand({ row, drawn, chosen, choose }) {
	const { strand, via, warned, texts, y, height } = row;
	const { x, room, finding } = drawn;
	const middle = y + height / 2;
	const pressed = (event) => {
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			choose(strand);
		}
	};
	return html`<g class="strand strand-${strand.stance.toLowerCase()} ${chosen ? 'chosen' : ''}" role="button"
		tabindex="0" aria-pressed=${chosen} aria-label=${strand.reasons[0].sentence} onClick=${() => choose(strand)}
		onKeyDown=${pressed}>
		<title>${[strand.reasons[0].sentence, strand.account, strand.text].filter(Boolean).join('\n')}</title>
		<line class="strand-line" x1=${END} x2=${x.drug} y1=${middle} y2=${middle} stroke-width=${strand.width} />
		<${Says} text=${strand.says.first} x=${END} y=${middle} room=${room} /><${Says} text=${strand.says.middle}
			x=${x.via + VIA} y=${middle} room=${room} /><${Says} text=${strand.says.last} x=${x.finding + finding} y=${middle}
			room=${room} />
		<rect class="strand-box" x=${x.via} y=${y} width=${VIA} height=${height} rx="5" /><${Lines} lines=${via} x=${x.via}
			y=${y + (height - via.length * LINE - 2 * PAD + 4) / 2} />
		<rect class="strand-box strand-finding" x=${x.finding} y=${y} width=${finding} height=${height} rx="5" />
		<text class="strand-head" x=${x.finding + PAD} y=${y + PAD + 10}>${{ SUPPORTS: '+', OPPOSES: '−',
			NEUTRAL: '·' }[strand.stance]} ${strand.head}</text>
		<${Lines} lines=${warned} x=${x.finding} y=${y + LINE} kind="strand-warned" /><${Lines} lines=${texts} x=${x.finding}
			y=${y + (1 + warned.length) * LINE} />
	</g>`;
}

/** The same as steps, for narrow screens. */
function Steps({ groups, choose, chosen }) {
	return html`<ol class="strand-list" role="list">
		${groups.flat().map((strand,
		index) => html`<li key=${index} class="strand-steps strand-${strand.stance.toLowerCase()}">
		<p><${StanceChip} stance=${strand.stance} /> <strong>${strand.head}</strong> <${Dots}
			count=${strand.reasons[0].patients} stance=${strand.stance} /></p>
		<ol>${strand.steps.map(({ says, node }, at) => html`<li key=${at}><span class="quiet">${says}</span> <span lang="en">
			${at === strand.steps.length - 2 && strand.steps.length > 2 ? [strand.account, strand.text].filter(Boolean)
			.join(' ') : node.name}</span></li>`)}</ol>
		<p class="no-print"><button type="button" class="plain" aria-pressed=${chosen === strand}
			onClick=${() => choose(strand)}>${t('strand.whoSays')}<span class="heard">: ${strand.head}</span></button></p>
			</li>`)}</ol>`;
}

/** `groups` as from strandsOf; `name` of the drug; `draws(svg)` gets the picture, or null where there is none. */
export function Strands({ groups, name, label, chosen, choose, draws }) {
	const [box, width] = useWidth(1000);
	const [ready, setReady] = useState(false);
	useEffect(() => {
		document.fonts.ready.then(() => setReady(true));
	}, []);
	const drawn = width >= WIDE && ready ? layout(groups, width, name) : null;
	return html`<div class="strands" ref=${box}>${drawn ? html`<svg ref=${draws} role="group" aria-label=${label}
		width=${drawn.width} height=${drawn.height} viewBox="0 0 ${drawn.width} ${drawn.height}">
			<rect class="strand-end" x="0" y="0" width=${END} height=${drawn.height} rx="5" />
			<g class="strand-patient"><${Lines} lines=${drawn.patient} x=${0} y=${8} kind="strand-end-text" /></g>
			${drawn.rows.map((row, index) => row.title
				? html`<text key=${index} class="strand-title strand-title-${row.title.toLowerCase()}" x=${drawn.x.via} y=${row.y}>
				${t(`strand.title.${row.title}`)}</text>`
				: html`<${Strand} key=${index} row=${row} drawn=${drawn} chosen=${chosen === row.strand} choose=${choose} />`)}
			<rect class="strand-end strand-drug" x=${drawn.x.drug} y="0" width=${END} height=${drawn.height} rx="5" />
			<${Lines} lines=${drawn.names} x=${drawn.x.drug} y=${8} kind="strand-end-text" />
		</svg>` : html`<${Steps} groups=${groups} choose=${choose} chosen=${chosen} />`}</div>`;
}
