/**
 * How a drug is asked for, as the API tells it: what the views of asking and the dossier share. Pure functions but for the queries.
 */

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
