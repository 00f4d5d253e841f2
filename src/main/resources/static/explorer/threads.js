/**
 * Turns threads of the API into a graph to draw: many candidates around their shared targets.
 */
import { t, word } from './messages.js';

/** So many drugs of one group are drawn before the rest is behind "more". */
const GROUP = 12;

/** So many drugs are drawn at first. */
const DRAWN = 30;

const LOOKS = { SUPPORTS: 'for', OPPOSES: 'against', NEUTRAL: 'neutral' };

/** A hop's fact in words, from where it starts to where it ends. */
export function factOf({ from, relation, direction, to }) {
	const [start, end] = direction === 'BACKWARD' ? [to, from] : [from, to];
	return `${start.name} – ${word('Relation', relation)} – ${end.name}`;
}

function merged(one, other) {
	return !one || one === 'neutral' ? other : other === 'neutral' || one === other ? one : 'both';
}

/** A graph that is being gathered: nodes and edges by id, each with the reasons and hops that it stands for. */
class Gathered {

	nodes = new Map();

	edges = new Map();

	node(id, fields, reason) {
		const node = this.nodes.get(id) ?? this.nodes.set(id, { id, reasons: new Set(), hops: [], ...fields }).get(id);
		if (reason) {
			node.reasons.add(reason);
		}
		return node;
	}

	edge(from, to, look, fields, hop) {
		const id = `${from}>${to}>${fields.label ?? ''}`;
		const edge = this.edges.get(id) ?? this.edges.set(id, { id, from, to, hops: [], ...fields }).get(id);
		edge.look = merged(edge.look, look);
		if (hop) {
			edge.hops.push(hop);
		}
		return edge;
	}

	graph() {
		return { nodes: [...this.nodes.values()], edges: [...this.edges.values()] };
	}

}

function kindOf(node) {
	return { kind: node.__typename.toLowerCase(), kindName: word('Kind', node.__typename), name: node.__typename === 'Patient' ? t('thread.patient') : node.name, node };
}

/** Through what a reason leads to its drug: the last target on the way; else the patient's disease, or diseases near it. */
function wayOf(reason) {
	const nodes = reason.thread.hops.flatMap(({ from, to }) => [from, to]);
	const target = nodes.findLast(({ __typename }) => __typename === 'Target');
	const disease = nodes.find(({ __typename }) => __typename === 'Disease');
	return target ? { id: target.id, kind: 'target', kindName: word('Kind', 'Target'), name: target.name, node: target }
		: reason.diseaseRelation === 'EXACT' || !disease ? { id: 'this', kind: 'disease', kindName: word('Kind', 'Disease'), name: disease?.name ?? t('map.this'), node: disease }
			: { id: 'near', kind: 'disease', kindName: word('Kind', 'Disease'), name: t('map.near') };
}

/** The ways to candidates, those with the most drugs first: `[{ id, …, drugs: Map(id → { candidate, looks, bases }) }]`. */
export function waysOf(candidates) {
	const ways = new Map();
	for (const candidate of candidates) {
		for (const reason of candidate.reasons) {
			const fields = wayOf(reason);
			const way = ways.get(fields.id) ?? ways.set(fields.id, { ...fields, drugs: new Map() }).get(fields.id);
			const drug = way.drugs.get(candidate.id) ?? way.drugs.set(candidate.id, { candidate, bases: new Set() }).get(candidate.id);
			drug.look = merged(drug.look, LOOKS[reason.stance]);
			drug.bases.add(reason.basis);
		}
	}
	return [...ways.values()].toSorted((one, other) => other.drugs.size - one.drugs.size);
}

/** Which ways are drawn with their drugs at first: the largest that fit together, and at least one. */
export function openedAtFirst(ways) {
	const opened = new Set();
	let drawn = 0;
	for (const way of ways) {
		const more = Math.min(way.drugs.size, GROUP);
		if (opened.size === 0 || drawn + more <= DRAWN) {
			opened.add(way.id);
			drawn += more;
		}
	}
	return opened;
}

/** The picture around the tumour: patient, ways, and the drugs of the ways that are opened; `whole` holds ways that show all drugs. */
export function mapGraph(ways, opened, whole) {
	const gathered = new Gathered();
	gathered.node('patient', { kind: 'patient', kindName: word('Kind', 'Patient'), name: t('thread.patient') });
	for (const way of ways) {
		const id = `way:${way.id}`;
		gathered.node(id, { ...way, id, way: way.id, badge: t('map.drugs', { count: way.drugs.size }), more: opened.has(way.id) ? t('map.opened') : t('map.closed') });
		gathered.edge('patient', id, [...way.drugs.values()].map(({ look }) => look).reduce(merged, 'neutral'), { plain: true });
		const drugs = [...way.drugs.values()];
		const shown = !opened.has(way.id) ? [] : whole.has(way.id) || drugs.length <= GROUP + 1 ? drugs : drugs.slice(0, GROUP);
		for (const { candidate, look } of shown) {
			gathered.node(candidate.id, { kind: 'drug', kindName: word('Kind', 'Drug'), name: candidate.name, candidate, compact: true });
			gathered.edge(id, candidate.id, look, { plain: true });
		}
		if (opened.has(way.id) && shown.length < drugs.length) {
			gathered.node(`${id}:more`, { kind: 'group', kindName: word('Kind', 'Drug'), name: t('map.more', { count: drugs.length - shown.length }), whole: way.id, compact: true });
			gathered.edge(id, `${id}:more`, 'neutral', { plain: true });
		}
	}
	return gathered.graph();
}
