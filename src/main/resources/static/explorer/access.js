/**
 * How a drug is asked for, as the API tells it: what the views of asking and the dossier share. Pure functions but for the queries.
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
const BESIDE = ['OTHER_AGE', 'IF_ALTERATION', 'IF_DISEASE', 'WITHDRAWN', 'UNLIKELY_WITH'];

/** What is read of routes in a place: the file's name; null where nothing was read. */
export function placeFile(place) {
	return READ.includes(place) ? place : EU.includes(place) ? 'EU' : null;
}

/** Whether what holds in a jurisdiction holds in a place: what the Union licenses holds in its states. */
export function holdsIn(place, jurisdiction) {
	return jurisdiction === place || (jurisdiction === 'EU' && EU.includes(place));
}

/** How a drug stands in a place: labels for this here and elsewhere, labels and licences for anything here and elsewhere, and who holds them. */
export function standingOf({ drug, candidate, place }) {
	const labels = drug.labels.nodes.filter(({ status }) => status === 'ACTIVE');
	const licences = drug.licences.nodes.filter(({ status }) => status === 'AUTHORISED');
	const here = ({ jurisdiction }) => holdsIn(place, jurisdiction);
	const fits = candidate ? labelsHere(candidate).filter(({ conditions }) => !conditions.some(({ kind }) => BESIDE.includes(kind))) : [];
	const holders = (some) => [...new Set(some.map(({ holder }) => holder).filter(Boolean))];
	return {
		forThis: fits.filter(({ label }) => here(label)), forThisElsewhere: fits.filter(({ label }) => label.jurisdiction && !here(label)),
		forOther: [...labels, ...licences].filter(here), elsewhere: [...labels, ...licences].filter((one) => one.jurisdiction && !here(one)),
		holders: holders(licences.filter(here)), holdersElsewhere: holders(licences)
	};
}

/** The ways to a drug in a place, the first to try first. `asked`: whether there is a question that says for what. */
export function waysTo({ standing, trials, programmes, asked }) {
	const licensed = standing.forThis.length > 0;
	const marketed = licensed || standing.forOther.length > 0;
	return [(licensed || (marketed && !asked)) && 'PRESCRIPTION', !licensed && marketed && 'OFF_LABEL', !licensed && (marketed ? standing.forThisElsewhere : standing.elsewhere).length > 0 && 'IMPORT', trials.length > 0 && 'TRIAL', programmes.length > 0 && 'PROGRAMME',
		...marketed ? [] : ['SINGLE', 'EMERGENCY', 'RIGHT_TO_TRY', 'GROUP', standing.elsewhere.length === 0 && 'IMPORT']].filter(Boolean);
}

const OPEN_FIRST = ['AVAILABLE', 'UNKNOWN', 'TEMPORARILY_NOT_AVAILABLE', 'NO_LONGER_AVAILABLE', 'APPROVED_FOR_MARKETING'];

/** The routes with those of the jurisdiction first, as they are narrower than those that hold everywhere. */
export function routesInOrder(routes) {
	return routes.toSorted((one, other) => (one.jurisdiction === EVERYWHERE) - (other.jurisdiction === EVERYWHERE));
}

/** The programmes, those that are open first, then those of which nobody says; of them those for the jurisdiction. */
export function programmesInOrder(programmes, jurisdiction) {
	const here = (programme) => programme.jurisdictions.includes(jurisdiction) ? 0 : 1;
	return programmes.toSorted((one, other) => OPEN_FIRST.indexOf(one.status) - OPEN_FIRST.indexOf(other.status) || here(one) - here(other));
}

/** Routes for many patients are opened by a company or a sponsor, not by those who ask for one patient. */
const FOR_MANY = ['INTERMEDIATE_SIZE', 'TREATMENT'];

/** The routes by which one asks for one patient. */
export function forOnePatient(routes) {
	return routes.filter(({ kind }) => !FOR_MANY.includes(kind));
}

/**
 * What those who ask for one patient have to do and to have at hand, as far as the routes say, route by route: `[{ route, requirements, steps }]`.
 * Steps of the company, the board and the authority are not theirs; a route that says nothing of either is left out.
 */
export function preparation(routes) {
	return forOnePatient(routes).map((route) => ({
		route,
		requirements: route.legalBasis.filter(({ requirement }) => requirement),
		steps: route.steps.filter(({ actor }) => actor === 'FAMILY' || actor === 'PHYSICIAN')
	})).filter(({ requirements, steps }) => requirements.length + steps.length > 0);
}

/** All places where a programme says that one may ask. */
export function contactsOf(programme) {
	return [programme.contact, ...programme.contacts].filter(Boolean);
}
