/**
 * Ask: the form for a patient. What is entered stands in the address at once, so that it can be shared half filled in, and Back works.
 */
import { html, useId, useState } from '../lib.js';
import { country, language, t, word } from '../messages.js';
import { href, navigate, useTitle } from '../route.js';
import { ask } from '../graphql.js';
import { isAsked, parametersOf, patientOf, questionOf } from '../question.js';
import { CANDIDATES, PAGE } from '../parts/candidate.js';
import { RecordBox } from '../parts/combobox.js';
import { useNames } from '../parts/patient.js';
import { TakeAlong } from '../parts/take.js';

const ALTERATION = `query Alteration($id: ID!) {
	node(id: $id) { ... on Alteration { name targets { id symbol name mechanisms(first: 1) { totalCount } } } }
}`;

const EFFECTS = ['GAIN_OF_FUNCTION', 'LOSS_OF_FUNCTION', 'EXPRESSED', 'UNKNOWN'];

// ISO 3166-1, but without the places that nobody is treated in.
const COUNTRIES = ('AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IS IT JP KR LT LU LV MT MX NL NO NZ PL PT RO RS SA SE SG SI SK TH TR TW '
	+ 'UA US ZA').split(' ');

/** Questions that the sources in the graph answer, each with what it shows. */
const EXAMPLES = [
	{ key: 'imt', to: { disease: 'MONDO:0015798', alteration: 'HGNC:427~TPM4-ALK fusion', age: 9, jurisdiction: 'US' } },
	{ key: 'desmoid', to: { disease: 'MONDO:0007608' } },
	{ key: 'dipg', to: { disease: 'MONDO:0006033', age: 6 } },
	{ key: 'cloves', to: { disease: 'MONDO:0013038', jurisdiction: 'FR' } },
	{ key: 'menkes', to: { disease: 'MONDO:0010651' } }
];

/** The target that an alteration changes: of a fusion, the partner that most drugs act on. */
async function findingOf(result) {
	if (result.type !== 'ALTERATION') {
		return { target: result.node.id, name: '', effect: '' };
	}
	const { data } = await ask(ALTERATION, { id: result.node.id });
	const [target] = data.node.targets.toSorted((one, other) => other.mechanisms.totalCount - one.mechanisms.totalCount);
	return target && { target: target.id, name: data.node.name, effect: '' };
}

function Finding({ finding, names, change, remove }) {
	const id = useId();
	const node = names.get(finding.target);
	const [name, setName] = useState(finding.name);
	return html`<li class="finding">
		<span class="finding-target" lang="en"><strong>${node?.symbol ?? node?.name ?? finding.target}</strong>${node?.symbol && html` <span class="quiet">${node.name}</span>`}</span>
		<span><label for="${id}-name">${t('ask.alterationName')}</label>
			<input id="${id}-name" type="text" value=${name} placeholder=${t('ask.alterationExample')} maxlength="200" onInput=${(event) => setName(event.target.value)}
				onChange=${() => change({ ...finding, name: name.trim() })} /></span>
		<span><label for="${id}-effect">${t('ask.effect')}</label>
			<select id="${id}-effect" onChange=${(event) => change({ ...finding, effect: event.target.value })}>
				<option value="">${t('ask.effectNone')}</option>
				${EFFECTS.map((effect) => html`<option value=${effect} selected=${effect === finding.effect}>${word('FunctionalEffect', effect)}</option>`)}
			</select></span>
		<button type="button" onClick=${remove} aria-label=${t('ask.remove', { name: node?.symbol ?? node?.name ?? finding.target })}>${t('ask.removeShort')}</button>
	</li>`;
}

function Examples() {
	return html`<section class="examples" aria-labelledby="examples">
		<h2 id="examples">${t('ask.examples')}</h2>
		<ul role="list">${EXAMPLES.map(({ key, to }) => html`<li><a href=${href('candidates', to)}>
			<strong>${t(`ask.example.${key}`)}</strong><span>${t(`ask.example.${key}.shows`)}</span></a></li>`)}</ul>
	</section>`;
}

export default function Ask({ query }) {
	useTitle('');
	const id = useId();
	const question = questionOf(query);
	const names = useNames(question);
	const [problem, setProblem] = useState('');
	const set = (changes) => {
		setProblem('');
		navigate(href('', parametersOf({ ...question, ...changes })), { replace: true, keep: true });
	};
	const add = async (result) => {
		const finding = await findingOf(result).catch(() => null);
		if (finding && !question.findings.some(({ target, name }) => target === finding.target && name === finding.name)) {
			set({ findings: [...question.findings, finding] });
		}
	};
	const submit = (event) => {
		event.preventDefault();
		// The address, as the field that was left by Enter has just changed it.
		const asked = questionOf(new URL(location.href).searchParams);
		if (isAsked(asked)) {
			navigate(href('candidates', parametersOf(asked)));
		}
		else {
			setProblem(t('ask.tooLittle'));
		}
	};
	const places = [...COUNTRIES, 'EU'].map((code) => ({ code, name: country(code) })).toSorted((one, other) => one.name.localeCompare(other.name, language));
	return html`<div class="ask">
		<div class="ask-intro">
			<h1>${t('ask.title')}</h1>
			<p>${t('ask.intro')}</p>
		</div>
		<form class="panel" onSubmit=${submit} noValidate>
			<${RecordBox} label=${t('ask.disease')} hint=${t('ask.diseaseHint')} types=${['DISEASE']} value=${question.disease ? names.get(question.disease).name : ''}
				onChoose=${(result) => set({ disease: result.node.id })} onClear=${() => set({ disease: '' })} invalid=${problem !== ''} />
			<div>
				<${RecordBox} label=${t('ask.findings')} hint=${t('ask.findingsHint')} types=${['TARGET', 'ALTERATION']} clears onChoose=${add} />
				${question.findings.length > 0 && html`<ul class="findings" role="list" aria-label=${t('ask.findings')}>${question.findings.map((finding, at) => html`<${Finding}
					key=${`${finding.target}~${at}`} finding=${finding} names=${names}
					change=${(changed) => set({ findings: question.findings.with(at, changed) })}
					remove=${() => set({ findings: question.findings.toSpliced(at, 1) })} />`)}</ul>`}
			</div>
			<div class="ask-row">
				<div><label for="${id}-age">${t('ask.age')}</label>
					<input id="${id}-age" name="age" type="number" min="0" max="120" step="any" inputmode="decimal" value=${question.age}
						onChange=${(event) => set({ age: event.target.value })} /></div>
				<div><label for="${id}-place">${t('ask.jurisdiction')}</label>
					<select id="${id}-place" onChange=${(event) => set({ jurisdiction: event.target.value })}>
						<option value="">${t('ask.jurisdictionNone')}</option>
						${places.map(({ code, name }) => html`<option value=${code} selected=${code === question.jurisdiction}>${name}</option>`)}
					</select></div>
			</div>
			<div class="ask-submit"><button class="primary">${t('ask.submit')}</button><span class="hint">${t('ask.private')}</span>
				${isAsked(question) && html`<${TakeAlong} query=${CANDIDATES} variables=${{ patient: patientOf(question), first: PAGE }} />`}</div>
			<p role="alert" class="problem">${problem}</p>
		</form>
		<${Examples} />
	</div>`;
}
