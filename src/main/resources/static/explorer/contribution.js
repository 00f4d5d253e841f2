/**
 * Submissions on their way to the API: what the form itself finds, what can be sent, and what is asked.
 */
import { courseOf, withCourse } from './course.js';
import { t } from './messages.js';
import { DECLARATION, PARTS, PROPOSAL, STUDY } from './study-fields.js';

/**
 * The identifier in what somebody pasted: a PMID, DOI or trial number, bare or in an address; null where there is
 * none.
 * @param {string} text
 * @returns {string | null}
 */
export function identifierOf(text) {
	const trial = /\bNCT\d{8}\b/i.exec(text);
	const doi = /\b10\.\d{4,9}\/[^\s"<>?#]+/.exec(text);
	const pubmed = /(?:pmid:?\s*|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/)(\d{1,9})\b/i.exec(text)
		?? /^\s*(\d{4,9})\s*$/.exec(text);
	return trial ? `CLINICALTRIALS:${trial[0].toUpperCase()}`
		: doi ? `doi:${doi[0].replace(/[.,;)]+$/, '').toLowerCase()}` : pubmed ? `PMID:${pubmed[1]}` : null;
}

/** What a new submission begins with. */
export const BLANK = { study: { uses: [{}] }, declaration: {}, proposals: [] };

/** Numbers stay as they were typed until they are sent. */
const NUMBERS = { whole: /^-?\d+$/, decimal: /^-?\d+([.]\d+)?$/ };

function isSaid(value) {
	return value !== undefined && value !== null && String(value).trim() !== '';
}

function local(path, code, message) {
	return { path, code, message, accepted: null, local: /** @type {true} */ (true) };
}

/**
 * What the form itself finds: numbers that are none, and proposals that cannot be sent yet.
 * @param {any} value
 * @param {import('./study-fields.js').Field[]} fields
 * @param {string[]} path
 * @returns {{ path: string[], code: string, message: string, accepted: null, local: true }[]}
 */
export function ownFindings(value, fields = PARTS, path = []) {
	return fields.flatMap((field) => {
		const [at, here] = [value?.[field.name], [...path, field.name]];
		if (field.kind === 'group') {
			return ownFindings(at, field.fields, here);
		}
		if (field.kind === 'list') {
			return (at ?? []).flatMap((entry, index) => ownFindings(entry, field.fields, [...here, String(index)]));
		}
		if (NUMBERS[field.kind] && isSaid(at) && !NUMBERS[field.kind].test(String(at).trim())) {
			return [local(here, 'INVALID', t(field.kind === 'whole' ? 'form.noWhole' : 'form.noNumber', { text: String(at) }))];
		}
		return field.needed && !at?.trim() ? [local(here, 'REQUIRED', t('form.needed'))] : [];
	});
}

/**
 * What can be sent of it: no empty values, no numbers that are none, no half-filled proposals. `{ input, places }`:
 * which entry of the form each proposal is.
 */
export function sendable({ study, declaration, proposals }) {
	const places = [...proposals.keys()].filter((place) => PROPOSAL.every(({ needed, name }) => !needed
		|| proposals[place][name]?.trim()));
	return { places, input: { study: cleaned(withUses(study, withCourse), STUDY) ?? {},
		declaration: cleaned(declaration, DECLARATION) ?? {},
		proposals: places.map((place) => cleaned(proposals[place], PROPOSAL)) } };
}

/** A study with each of its uses changed. */
function withUses(study, change) {
	return study?.uses ? { ...study, uses: study.uses.map((use) => use && change(use)) } : study;
}

/** Findings of the API, with their paths in the form. */
export function placed(findings, places) {
	return findings.map((finding) => finding.path[0] === 'proposals' && finding.path.length > 1
		? { ...finding, path: finding.path.with(1, String(places[Number(finding.path[1])] ?? finding.path[1])) } : finding);
}

function toldOf(kind, at, inner) {
	switch (kind) {
		case 'group':
			return cleaned(at, inner);
		case 'list':
			return at?.length > 0 ? at.map((entry) => cleaned(entry, inner) ?? {}) : undefined;
		case 'whole':
		case 'decimal':
			return isSaid(at) && NUMBERS[kind].test(String(at).trim()) ? Number(at) : undefined;
		case 'words': {
			const lines = (at ?? []).map((line) => line.trim()).filter(Boolean);
			return lines.length > 0 ? lines : undefined;
		}
		default:
			return typeof at === 'string' ? at.trim() : Array.isArray(at) && at.length === 0 ? undefined : at;
	}
}

/** What this form has no field for stays as it is. */
function cleaned(value, fields) {
	const kept = Object.fromEntries(Object.entries(value ?? {})
		.filter(([name]) => !fields.some((field) => field.name === name)));
	for (const { name, kind, fields: inner } of fields) {
		const at = value?.[name];
		const told = toldOf(kind, at, inner);
		if (isSaid(told)) {
			kept[name] = told;
		}
	}
	return Object.keys(kept).length > 0 ? kept : undefined;
}

/**
 * The same with a value at a path; undefined takes it away.
 * @param {any} root
 * @param {string[]} path
 * @param {any} value
 */
export function withValue(root, path, value) {
	const [step, ...rest] = path;
	const next = rest.length > 0 ? withValue(root?.[step] ?? (/^\d+$/.test(rest[0]) ? [] : {}), rest, value) : value;
	if (Array.isArray(root)) {
		return next === undefined ? root.toSpliced(Number(step), 1) : Object.assign([...root], { [step]: next });
	}
	const { [step]: former, ...others } = root ?? {};
	return next === undefined ? others : { ...others, [step]: next };
}

/** A key for a request: the same as before for the same request, so that a second try is done once. */
export function keyFor(request, former) {
	return former?.request === request ? former : { request, key: crypto.randomUUID() };
}

export const ERROR_FIELDS = 'userErrors { path code message accepted }';

const SHOWN = `id version state revision studyId title submitter reviewers createdAt updatedAt content revises
	supersededBy
	declaration { conflictOfInterest funding machineAssisted machine }
	likelyDuplicates { __typename id name } published { __typename id name version }
	proposals { id version kind state name curie proposer content decidedAs conflicts { id state name curie proposer } }
	otherExtraction { id version title submitter state }
	differences { path first second resolved }
	events { at by action state comment }`;

export const SUBMISSION = `query Submission($id: ID!) { submission(id: $id) { ${SHOWN} } }`;

export const PAYLOAD = `submission { id } ${ERROR_FIELDS}`;

/** The input that a submission was made of, to go on from. */
export function inputOf({ content, declaration, proposals }) {
	return { study: withUses(content, courseOf),
		declaration: { ...declaration, machine: declaration.machine ?? undefined },
		proposals: proposals.filter(({ state }) => state === 'SUBMITTED' || state === 'DRAFT')
			.map((proposal) => proposal.content) };
}
