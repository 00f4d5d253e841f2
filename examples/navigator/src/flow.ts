/**
 * The flow of a navigator: type-ahead, candidates, why, how to ask. Four requests.
 */
import { ask } from './clew.js';
import type { CandidatesQuery, CandidatesQueryVariables, FindDiseaseQuery, FindDiseaseQueryVariables, HowToAskQuery,
	HowToAskQueryVariables, PatientInput, WhyQuery, WhyQueryVariables } from './generated.js';

export interface Flow {
	disease: string | undefined;
	candidates: NonNullable<CandidatesQuery['candidateDrugs']>;
	why: WhyQuery | undefined;
	how: HowToAskQuery | undefined;
	/** Of each request, in order. */
	bytes: number[];
}

/** `text` is what somebody types for the disease; the first match is taken, as if it had been clicked. */
export async function navigate(text: string, patient: PatientInput, jurisdiction: string): Promise<Flow> {
	const bytes: number[] = [];
	const counted = async <T>(answer: Promise<{ data: T; bytes: number }>): Promise<T> => {
		const { data, bytes: sent } = await answer;
		bytes.push(sent);
		return data;
	};
	const found = await counted(ask<FindDiseaseQuery, FindDiseaseQueryVariables>('FindDisease', { text }));
	const disease = found.search?.edges[0]?.node;
	const known: PatientInput = { ...patient, disease: disease?.id ?? text, jurisdiction };
	const { candidateDrugs } = await counted(ask<CandidatesQuery, CandidatesQueryVariables>('Candidates', { patient: known }));
	if (!candidateDrugs) {
		throw new Error('candidateDrugs was refused');
	}
	const first = candidateDrugs.nodes[0];
	if (!first) {
		return { disease: disease?.name, candidates: candidateDrugs, why: undefined, how: undefined, bytes };
	}
	const drug = first.drugs.map(({ id }) => id);
	const why = await counted(ask<WhyQuery, WhyQueryVariables>('Why', { patient: known, drug }));
	const how = await counted(ask<HowToAskQuery, HowToAskQueryVariables>('HowToAsk', { drug: drug[0]!, jurisdiction }));
	return { disease: disease?.name, candidates: candidateDrugs, why, how, bytes };
}
