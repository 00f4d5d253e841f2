/**
 * A patient in a file as other programs send it, a phenopacket or a FHIR bundle: the API reads it and keeps nothing.
 */
import { ask } from './graphql.js';
import { word } from './messages.js';

const FROM = `query From($phenopacket: JSON, $fhirBundle: JSON) {
	patientFrom(phenopacket: $phenopacket, fhirBundle: $fhirBundle) { patient missing omitted { place reason } ignored
		{ text } }
}`;

/** What of a patient a question of this page cannot hold, in words. */
function beside({ priorTherapies = [], tests = [], phenotypes = [] }) {
	return [...priorTherapies.map(({ drug, progressedOn,
		notTolerated }) => [drug, progressedOn && `(${word('ConditionKind', 'PROGRESSED_ON')})`, notTolerated
		&& `(${word('ConditionKind', 'NOT_TOLERATED')})`].filter(Boolean).join(' ')),
		...tests.map(({ name, targets = [], result }) => [name, targets.join(', '), result].filter(Boolean).join(' ')),
			...phenotypes];
}

/** An alteration of a file as a finding of the form: its name says the gene, where that is a symbol. */
function findingOf({ target = '', name = '', functionalEffect = '' }) {
	const symbol = name !== '' && !target.includes(':');
	const told = !symbol || name.toUpperCase().includes(target.toUpperCase());
	return { target: symbol ? '' : target, name: told ? name : `${target} ${name}`, effect: functionalEffect };
}

/**
 * `{ question, beside, omitted }`: what the form takes, what it cannot hold, and how much was not read; throws where
 * the text is no such file.
 */
export async function patientOfFile(text) {
	const json = JSON.parse(text);
	const { data } = await ask(FROM, json.resourceType ? { fhirBundle: json } : { phenopacket: json });
	const { patient, omitted, ignored } = data.patientFrom;
	const { disease = '', targets = [], alterations = [], ageYears, ageMonths, jurisdiction } = patient ?? {};
	const age = ageYears ?? (ageMonths === undefined ? null : ageMonths / 12);
	return {
		question: { disease,
			findings: [...alterations.map(findingOf), ...targets.map((target) => ({ target, name: '', effect: '' }))],
			...age === null ? {} : { age: String(Math.round(age * 100) / 100) }, ...jurisdiction ? { jurisdiction } : {} },
		beside: beside(patient ?? {}), omitted: omitted.length + ignored.length
	};
}
