/**
 * Draws a graph as SVG: dagre says where things go, the style sheet how they look. It is one stop for the Tab key; arrow keys go to the
 * nearest thing in their direction, Enter chooses it.
 */
import { html, useEffect, useLayoutEffect, useRef, useState } from '../lib.js';
import { t } from '../messages.js';
import { Failure, Skeleton } from './states.js';

const WIDTH = 172;

const NARROW = 116;

const PADDING = 9;

const LINE = 17;

const LINES = 3;

const COMPACT = 30;

/** From this width on a path may go from left to right, if it fits. */
const WIDE = 640;

/** No picture is drawn smaller than this, so that its words can be read. */
const LEAST = .72;

const pen = document.createElement('canvas').getContext('2d');

function widthOf(text, font) {
	pen.font = `${font} ${getComputedStyle(document.body).fontFamily}`;
	return pen.measureText(text).width;
}

/** dagre is only loaded where something is drawn; it puts itself on the window. */
const dagre = () => import('../lib/dagre.min.js').then(() => globalThis.dagre);

/** A text, cut with an ellipsis where it is wider than so many pixels. */
function cut(text, room, font) {
	let kept = text;
	while (kept.length > 1 && widthOf(`${kept}…`, font) > room) {
		kept = kept.slice(0, -1);
	}
	return `${kept.trimEnd()}…`;
}

/** A text in lines that fit a node; what does not fit ends in an ellipsis. */
function linesOf(text, room, most) {
	const font = '600 14px';
	const lines = [];
	for (const word of text.split(/\s+/)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && widthOf(longer, font) <= room) {
			lines[lines.length - 1] = longer;
		}
		else {
			lines.push(word);
		}
	}
	const kept = lines.slice(0, most).map((line) => widthOf(line, font) > room ? cut(line, room, font) : line);
	return lines.length > most ? kept.with(most - 1, cut(`${kept[most - 1]} ${lines[most]}`, room, font)) : kept;
}

/** A node with its size; a compact one has its name and badge on one line, or the name alone where that is narrow. */
function sized(node, width) {
	const badged = node.compact && node.badge && width > NARROW;
	const badge = badged ? widthOf(node.badge, '14px') + 8 : 0;
	const lines = linesOf(node.name, width - 2 * PADDING - badge, node.compact ? 1 : LINES);
	const over = [node.sign, node.badge ? `${node.kindName} · ${node.badge}` : node.kindName].filter(Boolean).join(' ');
	return { ...node, lines, over, badged, width, height: node.compact ? COMPACT : 26 + LINE * lines.length };
}

/** Narrow screens have a path from above to below; lists of compact nodes stay beside each other, closer. */
function layout(library, { nodes, edges }, narrow) {
	const graph = new library.graphlib.Graph({ multigraph: true });
	const compact = nodes.some((node) => node.compact);
	const gap = compact ? (narrow ? 16 : 110) : narrow ? 40 : 46;
	graph.setGraph({ rankdir: narrow && !compact ? 'TB' : 'LR', nodesep: compact ? 8 : 14, ranksep: gap, edgesep: 10, marginx: narrow ? 6 : 12, marginy: 12 });
	const boxes = nodes.map((node) => sized(node, narrow && compact ? NARROW : WIDTH));
	boxes.forEach(({ id, width, height }) => graph.setNode(id, { width, height }));
	edges.forEach((edge) => graph.setEdge(edge.from, edge.to, { width: edge.label ? labelWidth(edge) : 0, height: edge.label ? 18 : 0, labelpos: 'c' }, edge.id));
	library.layout(graph);
	return {
		width: graph.graph().width, height: graph.graph().height,
		nodes: boxes.map((box) => ({ ...box, ...graph.node(box.id) })),
		edges: edges.map((edge) => ({ ...edge, ...graph.edge({ v: edge.from, w: edge.to, name: edge.id }) }))
	};
}

function labelWidth({ label }) {
	return widthOf(label, '14px') + 14;
}

/** A smooth line through the points that dagre gives. */
function pathOf(points) {
	const [first, ...rest] = points;
	const parts = [`M${first.x},${first.y}`];
	rest.forEach((point, index) => {
		const next = rest[index + 1];
		const end = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : point;
		parts.push(next ? `Q${point.x},${point.y} ${end.x},${end.y}` : `L${point.x},${point.y}`);
	});
	return parts.join('');
}

/** The nearest other item in a direction; what lies aside counts thrice. */
function nearest(items, from, [dx, dy]) {
	let best = null;
	for (const item of items) {
		const [x, y] = [item.x - from.x, item.y - from.y];
		const along = x * dx + y * dy;
		const cost = along + 3 * Math.abs(x * dy + y * dx);
		if (item !== from && along > 1 && (best === null || cost < best.cost)) {
			best = { item, cost };
		}
	}
	return best?.item;
}

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

function Node({ node, chosen, focusable, act }) {
	const [left, top, right] = [node.x - node.width / 2, node.y - node.height / 2, node.x + node.width / 2];
	return html`<g class="node node-${node.kind} ${chosen ? 'chosen' : ''}" role="button" tabindex=${focusable ? 0 : -1} data-id=${node.id} aria-pressed=${chosen} ...${act}>
		<title>${node.kindName}: ${node.name}${[node.badge, node.standing].filter(Boolean).map((text) => `, ${text}`).join('')}${node.more ? `, ${node.more}` : ''}</title>
		<rect x=${left} y=${top} width=${node.width} height=${node.height} rx="6" />
		${node.compact ? html`<text class="node-name" x=${left + PADDING} y=${node.y + 4.5}>${node.lines[0]}</text>
			${node.badged && html`<text class="node-kind node-badge" x=${right - PADDING} y=${node.y + 4}>${node.badge}</text>`}`
			: html`<text class="node-kind" x=${left + PADDING} y=${top + 16}>${node.over}</text>
				${node.lines.map((line, index) => html`<text class="node-name" x=${left + PADDING} y=${top + 32 + index * LINE}>${line}</text>`)}`}
	</g>`;
}

function Edge({ edge, chosen, focusable, act }) {
	const width = edge.label ? labelWidth(edge) : 0;
	const marker = edge.backward ? { 'marker-start': `url(#arrow-${edge.look})` } : { 'marker-end': `url(#arrow-${edge.look})` };
	return html`<g class="edge edge-${edge.look} ${chosen ? 'chosen' : ''}">
		<path d=${pathOf(edge.points)} ...${edge.plain ? {} : marker} />
		${edge.label && html`<g class="edge-label" role="button" tabindex=${focusable ? 0 : -1} data-id=${edge.id} aria-pressed=${chosen} ...${act}>
			<title>${edge.heard}</title>
			<rect x=${edge.x - width / 2} y=${edge.y - 10} width=${width} height="20" rx="10" />
			<text x=${edge.x} y=${edge.y + 4}>${edge.label}</text></g>`}
	</g>`;
}

/**
 * `graph`: `{ nodes: [{ id, kind, kindName, name, sign?, standing?, badge?, more?, compact? }], edges: [{ id, from, to, label?, heard?, backward?, plain?, look }] }`, where
 * `look` is for, against, both or neutral. `chosen` is the id of what is chosen, `onChoose(id)` is told of another. `draws(element)` gets the svg.
 */
export function Graph({ graph, label, chosen, onChoose, draws }) {
	const [library, setLibrary] = useState(null);
	const [failed, setFailed] = useState(null);
	const [at, setAt] = useState(null);
	const [room, setRoom] = useState(0);
	const box = useRef();
	const svg = useRef();
	useEffect(() => {
		dagre().then((loaded) => setLibrary(() => loaded), setFailed);
	}, []);
	useLayoutEffect(() => {
		const observer = new ResizeObserver(([entry]) => setRoom(entry.contentRect.width));
		observer.observe(box.current);
		return () => observer.disconnect();
	}, []);
	useEffect(() => draws?.(svg.current));
	if (failed) {
		return html`<${Failure} error=${failed} />`;
	}
	const wide = library && room >= WIDE && layout(library, graph, false);
	const drawn = wide && wide.width * LEAST <= room ? wide : library && room > 0 && layout(library, graph, true);
	const items = drawn ? [...drawn.nodes, ...drawn.edges.filter((edge) => edge.label)] : [];
	const current = items.find(({ id }) => id === at) ?? items.find(({ id }) => id === chosen) ?? items[0];
	const focus = (item) => {
		setAt(item.id);
		svg.current.querySelector(`[data-id="${CSS.escape(item.id)}"]`)?.focus();
	};
	const pressed = (event) => {
		if (ARROWS[event.key]) {
			event.preventDefault();
			const next = nearest(items, current, ARROWS[event.key]);
			if (next) {
				focus(next);
			}
		}
		else if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			onChoose(current.id);
		}
	};
	const actions = (item) => ({ onClick: () => { setAt(item.id); onChoose(item.id); }, onFocus: () => setAt(item.id) });
	const scale = drawn ? Math.max(LEAST, Math.min(1, room / drawn.width)) : 1;
	return html`<div class="graph" ref=${box}>
		${!drawn ? html`<${Skeleton} lines="5" label=${t('graph.drawing')} />` : html`<svg ref=${svg} role="group" aria-label="${label}. ${t('graph.keys')}"
			width=${drawn.width * scale} height=${drawn.height * scale} viewBox="0 0 ${drawn.width} ${drawn.height}" onKeyDown=${pressed}>
			<defs>${['for', 'against', 'both', 'neutral'].map((look) => html`<marker id="arrow-${look}" class="arrow edge-${look}" viewBox="0 0 8 8" refX="7" refY="4"
				markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto-start-reverse"><path d="M0,0.500 8,4 0,7.500z" /></marker>`)}</defs>
			${drawn.edges.map((edge) => html`<${Edge} key=${edge.id} edge=${edge} chosen=${edge.id === chosen} focusable=${current === edge} act=${actions(edge)} />`)}
			${drawn.nodes.map((node) => html`<${Node} key=${node.id} node=${node} chosen=${node.id === chosen} focusable=${current === node} act=${actions(node)} />`)}
		</svg>`}
	</div>`;
}
