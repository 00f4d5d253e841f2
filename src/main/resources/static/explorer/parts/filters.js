/**
 * All of `CandidateFilter` as a form. Each change goes to the address at once.
 */
import { html, useId } from '../lib.js';
import { t, word } from '../messages.js';
import { ageOf } from '../question.js';
import { BANDS } from '../candidate.js';
import { BASES, BasisName } from './marks.js';

const STAGES = ['PRECLINICAL', 'IND', 'EARLY_PHASE1', 'PHASE1', 'PHASE1_2', 'PHASE2', 'PHASE2_3', 'PHASE3',
	'PREAPPROVAL', 'APPROVAL', 'PHASE4'];

const STATUSES = ['AVAILABLE', 'TEMPORARILY_NOT_AVAILABLE', 'NO_LONGER_AVAILABLE', 'APPROVED_FOR_MARKETING', 'UNKNOWN'];

function Choices({ legend, name, values, query, change, label = (value) => value }) {
	const chosen = query.getAll(name);
	const toggle = (value) => change({ [name]: chosen.includes(value) ? chosen.filter((one) => one !== value)
		: [...chosen, value] });
	return html`<fieldset><legend>${legend}</legend>
		${values.map((value) => html`<label class="check"><input type="checkbox" checked=${chosen.includes(value)}
			onChange=${() => toggle(value)} />${label(value)}</label>`)}
	</fieldset>`;
}

function Select({ label, name, values, query, change, none = t('filter.any') }) {
	const id = useId();
	const chosen = query.get(name) ?? '';
	return html`<div><label for=${id}>${label}</label>
		<select id=${id} onChange=${(event) => change({ [name]: event.target.value })}>
		<option value="">${none}</option>
		${values.map(([value, text]) => html`<option value=${value} selected=${value === chosen}>${text}</option>`)}
	</select></div>`;
}

/**
 * The filters. `change` gets the parameters that are new; `sources` are those that may be chosen, `places` the
 * jurisdictions.
 */
export function Filters({ query, question, sources, places, change }) {
	const flag = [['true', t('filter.yes')], ['false', t('filter.no')]];
	const grades = [1, 2, 3, 4, 5].map((grade) => [String(grade), String(grade)]);
	return html`<form class="filters" onSubmit=${(event) => event.preventDefault()} aria-label=${t('filter.title')}>
		<${Choices} legend=${t('filter.basis')} name="basis" values=${BASES} query=${query} change=${change}
			label=${(basis) => html`<${BasisName} basis=${basis} />`} />
		<${Choices} legend=${t('filter.stance')} name="stance" values=${['SUPPORTS', 'OPPOSES', 'NEUTRAL']} query=${query}
			change=${change} label=${(stance) => t(`reasons.${stance}.label`)} />
		<fieldset><legend>${t('filter.approval')}</legend>
			<${Select} label=${t('filter.investigational')} name="investigational" values=${flag} query=${query}
				change=${change} />
			<${Select} label=${t('filter.licensedIn')} name="licensedIn" values=${places} query=${query} change=${change} />
			${question.disease && html`<${Select} label=${t('filter.approvedForDisease')} name="approvedForDisease"
				values=${flag} query=${query} change=${change} />
				<${Select} label=${t('filter.scope')} name="investigationalScope"
					values=${[['THIS_DISEASE', t('filter.scopeHere')]]} none=${t('filter.scopeAnywhere')} query=${query}
					change=${change} />`}
		</fieldset>
		<fieldset><legend>${t('filter.experience')}</legend>
			<${Select} label=${t('filter.hasUse')} name="hasUse" values=${flag} query=${query} change=${change} />
			<${Select} label=${t('filter.minimumGrade')} name="minimumGrade" values=${grades} query=${query} change=${change} />
			<${Select} label=${t('filter.maximumGrade')} name="maximumGrade" values=${grades} query=${query} change=${change} />
		</fieldset>
		<fieldset><legend>${t('filter.access')}</legend>
			${ageOf(question) !== null && html`<${Select} label=${t('filter.admitsAge', { age: ageOf(question) })}
				name="admitsAge" values=${flag} query=${query} change=${change} />`}
			<${Select} label=${t('filter.jurisdiction')} name="filterJurisdiction" values=${places} query=${query}
				change=${change} />
		</fieldset>
		<details><summary>${t('filter.more')}</summary>
			<${Choices} legend=${t('filter.band')} name="band" values=${BANDS} query=${query} change=${change} label=${(band) =>
				word('Band', band)} />
			<${Select} label=${t('filter.regimen')} name="regimen" values=${flag} query=${query} change=${change} />
			<${Choices} legend=${t('filter.stage')} name="stage" values=${STAGES} query=${query} change=${change}
				label=${(stage) => word('Stage', stage)} />
			<${Choices} legend=${t('filter.accessStatus')} name="accessStatus" values=${STATUSES} query=${query}
				change=${change} label=${(status) => word('ExpandedAccessStatus', status)} />
			<${Choices} legend=${t('filter.evidenceLevel')} name="evidenceLevel" values=${['A', 'B', 'C', 'D',
				'E']} query=${query} change=${change} />
			<${Choices} legend=${t('filter.source')} name="source" values=${sources.map(({ id }) => id)} query=${query}
				change=${change} label=${(id) => html`<span lang="en">${sources.find((source) => source.id === id).name}</span>`} />
		</details>
	</form>`;
}
