/**
 * A candidate's reasons as strands from the patient to the drug, the strongest first: what each says at its edges,
 * and how heavy it is. Pure functions.
 */
import { few, t, word } from './messages.js';

const FINDINGS = ['Evidence', 'Use', 'Label', 'Withdrawal', 'AccessProgramme'];

/** How wide a strand is, by the kind of evidence. */
const WIDTHS = { LABEL: 12, GUIDELINE: 11, TRIAL: 10, COHORT: 9, CASE_SERIES: 7, CASE_REPORT: 5, REGISTERED_TRIAL: 4,
	PROGRAMME: 4, MECHANISM: 4, PRECLINICAL: 3, INFERENCE: 2 };

/**
 * How wide a reason's strand is.
 * @param {import('./candidate.js').Reason} reason
 * @returns {number}
 */
export function widthOf({ kind }) {
	return WIDTHS[kind] ?? 3;
}

/** A hop's fact in words, from where it starts to where it ends. */
export function factOf({ from, relation, direction, to }) {
	const [start, end] = direction === 'BACKWARD' ? [to, from] : [from, to];
	return `${start.name} – ${word('Relation', relation)} – ${end.name}`;
}

/** A summary that says no more than the fields of its record do, and so no more than the sentence. */
const BARE = / in .+: (no support for )?(an? )?(response|resistance|weaker response|adverse response) to /;

/**
 * A reason's own account of what happened, where its record has one beside the sentence; null without.
 * @param {import('./candidate.js').Reason} reason
 * @returns {string | null}
 */
export function accountOf({ record }) {
	return record?.summary && !BARE.test(record.summary) ? record.summary : null;
}

/** What an edge says, in words of medicine. */
function saysOf({ relation, direction, to }, { kind, stance, patients, sentence }) {
	if (FINDINGS.includes(to.__typename) && relation !== 'ACTS_ON') {
		return patients === null ? t(`strand.${kind}`) : t('strand.reportedIn', { count: patients, few: few(patients) });
	}
	if (relation === 'ACTS_ON') {
		return /^(\w[\w -]*?) of /.exec(sentence)?.[1].toLowerCase() ?? word('Relation', relation);
	}
	return relation === 'OF_DRUG' ? t(kind === 'LABEL' ? 'strand.licenses' : `strand.came.${stance}`)
		: relation === 'SUBCLASS_OF' && direction === 'BACKWARD' ? t('strand.ofWhichAKind') : word('Relation', relation);
}

/** Kind, year and patients of a reason in one line. */
function headOf({ kind, year, patients }) {
	return [[word('EvidenceKind', kind), year].filter(Boolean).join(' '), patients !== null
		&& t('reason.patients', { count: patients, few: few(patients) })].filter(Boolean).join(', ');
}

/**
 * One strand of reasons that say the same: `{ reasons, stance, width, head, account, text, via, says, steps }`;
 * `steps` are `{ says, node }` from the patient on.
 */
function strandOf(reasons) {
	const [reason] = reasons;
	const { hops } = reason.thread;
	const steps = hops.map((hop) => ({ says: saysOf(hop, reason), node: hop.to, hop }));
	const at = steps.findIndex(({ node }) => FINDINGS.includes(node.__typename));
	const via = at >= 0 ? steps.slice(0, at) : steps.slice(0, -1);
	return {
		reasons, steps, via, stance: reason.stance, width: widthOf(reason), head: headOf(reason),
		text: at >= 0
			? [...new Set(reasons.map(({ publication, sentence }) => publication ? publication.title || publication.name
			: sentence))].join('; ') : reason.sentence,
		account: accountOf(reason),
		says: { first: via[0]?.says ?? '', middle: at >= 0 ? steps[at].says : '', last: steps.at(-1).says }
	};
}

/**
 * The strands of a candidate's reasons: those for it, those that say neither, and below those against it; each in the
 * order of the API.
 */
export function strandsOf(reasons) {
	const strands =
		[...Map.groupBy(reasons, ({ stance, sentence, thread }) => JSON.stringify([stance, sentence,
		thread.hops.map(({ relation }) => relation)])).values()].map(strandOf);
	return ['SUPPORTS', 'NEUTRAL', 'OPPOSES'].map((stance) => strands.filter((strand) => strand.stance === stance));
}
