/**
 * How a drug is asked for, as the API tells it: what the views of asking and the dossier share. Pure functions but
 * for the queries.
 */
import { labelsHere } from './candidate.js';

export const ROUTE = `fragment route on Pathway {
	id name kind jurisdiction description decidedBy note
	regulators { __typename id name }
	legalBasis { id citation requirement verified }
	steps { id position actor action expectedTime note regulator { __typename id name } }
	facts { id text }
	statedBy { source { id name url } }
}`;

export const PROGRAMME = `fragment programme on AccessProgramme {
	__typename id name status statusAsOf jurisdictions contact contacts note lastUpdateDate
	completeness { contact eligibility site score }
	eligibility { minimumAge maximumAge standardAges sex criteria } sites { country count }
	diseases { __typename id name } organization { __typename id name }
}`;

const EVERYWHERE = 'INTL';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Places whose routes were read, one file for each. */
const READ = 'US EU DE FR IT ES NL GB CA AU JP CN IN IL BR CH'.split(' ');

/** Conditions under which a label is not for this patient. */
const BESIDE = ['OTHER_AGE', 'WITHDRAWN', 'UNLIKELY_WITH'];

/** Conditions that a test, or a closer diagnosis, can meet. */
const TESTED = ['IF_ALTERATION', 'IF_DISEASE'];

/**
 * What is read of routes in a place: the file's name; null where nothing was read.
 * @param {string} place
 * @returns {string | null}
 */
export function placeFile(place) {
	return READ.includes(place) ? place : EU.includes(place) ? 'EU' : null;
}

/** Whether what holds in a jurisdiction holds in a place: what the Union licenses holds in its states. */
function holdsIn(place, jurisdiction) {
	return jurisdiction === place || (jurisdiction === 'EU' && EU.includes(place));
}

/**
 * How a drug stands in a place: labels for this here, here if a test finds what they ask for, and elsewhere, labels
 * and licences for anything here and elsewhere, and who holds them.
 * @param {{ drug: any, candidate: import('./candidate.js').Candidate | null | undefined, place: string }} asked
 */
export function standingOf({ drug, candidate, place }) {
	const labels = drug.labels.nodes.filter(({ status }) => status === 'ACTIVE');
	const licences = drug.licences.nodes.filter(({ status }) => status === 'AUTHORISED');
	const here = ({ jurisdiction }) => holdsIn(place, jurisdiction);
	const has = (kinds) => ({ conditions }) => conditions.some(({ kind }) => kinds.includes(kind));
	const fits = candidate ? labelsHere(candidate).filter((fit) => !has([...BESIDE, ...TESTED])(fit)) : [];
	const ifTested = candidate?.labels.filter((fit) => fit.label.status === 'ACTIVE' && here(fit.label)
		&& has(TESTED)(fit) && !has(BESIDE)(fit)
		&& (fit.label.tissueAgnostic || ['EXACT', 'BROADER', 'NARROWER'].includes(fit.diseaseRelation))) ?? [];
	const holders = (some) => [...new Set(some.map(({ holder }) => holder).filter(Boolean))];
	return {
		ifTested, forThis: fits.filter(({ label }) => here(label)),
			forThisElsewhere: fits.filter(({ label }) => label.jurisdiction && !here(label)),
		forOther: [...labels, ...licences].filter(here), elsewhere: [...labels, ...licences].filter((one) => one.jurisdiction
			&& !here(one)),
		holders: holders(licences.filter(here)), holdersElsewhere: holders(licences)
	};
}

/**
 * The ways to a drug in a place, the first to try first. `asked`: whether there is a question that says for what.
 * @param {{ standing: any, trials: any[], programmes: any[], asked: boolean }} known
 * @returns {string[]}
 */
export function waysTo({ standing, trials, programmes, asked }) {
	const licensed = standing.forThis.length > 0;
	const marketed = licensed || standing.forOther.length > 0;
	return [!licensed && standing.ifTested.length > 0 && 'TEST', (licensed || (marketed && !asked)) && 'PRESCRIPTION',
		!licensed && marketed && 'OFF_LABEL',
		!licensed && (marketed ? standing.forThisElsewhere : standing.elsewhere).length > 0 && 'IMPORT', trials.length > 0
		&& 'TRIAL', programmes.length > 0 && 'PROGRAMME',
		...marketed ? [] : ['SINGLE', 'EMERGENCY', 'RIGHT_TO_TRY', 'GROUP', standing.elsewhere.length === 0
			&& 'IMPORT']].filter(Boolean);
}

const OPEN_FIRST = ['AVAILABLE', 'UNKNOWN', 'TEMPORARILY_NOT_AVAILABLE', 'NO_LONGER_AVAILABLE',
	'APPROVED_FOR_MARKETING'];

/** The routes with those of the jurisdiction first, as they are narrower than those that hold everywhere. */
export function routesInOrder(routes) {
	const rank = ({ jurisdiction }) => Number(jurisdiction === EVERYWHERE);
	return routes.toSorted((one, other) => rank(one) - rank(other));
}

/** The programmes, those that are open first, then those of which nobody says; of them those for the jurisdiction. */
export function programmesInOrder(programmes, jurisdiction) {
	const here = (programme) => programme.jurisdictions.includes(jurisdiction) ? 0 : 1;
	return programmes.toSorted((one, other) => OPEN_FIRST.indexOf(one.status) - OPEN_FIRST.indexOf(other.status)
		|| here(one) - here(other));
}

/**
 * All places where a programme says that one may ask.
 * @param {any} programme
 * @returns {string[]}
 */
export function contactsOf(programme) {
	return [programme.contact, ...programme.contacts].filter(Boolean);
}
