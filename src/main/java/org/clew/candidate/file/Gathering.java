package org.clew.candidate.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.Zygosity;
import org.clew.candidate.question.PatientInput;
import org.clew.candidate.question.PatientInput.AlterationInput;
import org.clew.candidate.question.PatientInput.PriorTherapyInput;
import org.clew.candidate.question.PatientInput.TestInput;
import org.jspecify.annotations.Nullable;

/** What has been read of one file so far. */
final class Gathering {

	/** As many as a patient may have. */
	private static final int ALTERATIONS = 50;

	private static final int THERAPIES = 30;

	private static final int PHENOTYPES = 100;

	private static final int TESTS = 20;

	private static final int LONGEST = 200;

	private static final double OLDEST = 120;

	private final List<AlterationInput> alterations = new ArrayList<>();

	private final List<PriorTherapyInput> therapies = new ArrayList<>();

	private final List<TestInput> tests = new ArrayList<>();

	private final List<String> phenotypes = new ArrayList<>();

	private final List<Omitted> omitted = new ArrayList<>();

	private @Nullable String disease;

	private @Nullable String diseaseName;

	private @Nullable Double age;

	void omit(String place, String reason) {
		this.omitted.add(new Omitted(place, reason));
	}

	/** One disease is asked about at a time: the first. */
	void disease(String place, @Nullable String code, @Nullable String name) {
		String text = (code != null) ? code : name;
		if (text == null) {
			omit(place, "it has no code that Clew knows, and no name");
		}
		else if (this.disease != null) {
			if (!this.disease.equals(text)) {
				omit(place, "another disease; one is asked about at a time");
			}
		}
		else if (fits(place, text)) {
			this.disease = text;
			this.diseaseName = (name != null && name.length() <= LONGEST) ? name : null;
		}
	}

	boolean hasDisease() {
		return this.disease != null;
	}

	void age(String place, double years) {
		if (years >= 0 && years <= OLDEST) {
			this.age = years;
		}
		else {
			omit(place, "it gives no age of 0 to 120 years");
		}
	}

	void alteration(String place, @Nullable String gene, @Nullable String name, Origin origin, Zygosity zygosity) {
		if (gene == null && name == null) {
			omit(place, "it names no gene and no change that Clew reads");
		}
		else if (this.alterations.size() == ALTERATIONS) {
			omit(place, "more than " + ALTERATIONS + " alterations");
		}
		else if (fits(place, gene) && fits(place, name)) {
			this.alterations.add(new AlterationInput(gene, name, null, origin, zygosity));
		}
	}

	void therapy(String place, @Nullable String drug, @Nullable String ended) {
		if (drug == null) {
			omit(place, "it names no drug");
		}
		else if (this.therapies.size() == THERAPIES) {
			omit(place, "more than " + THERAPIES + " therapies");
		}
		else if (fits(place, drug)) {
			String why = (ended != null) ? ended.toLowerCase(Locale.ROOT) : "";
			boolean progressed = why.contains("progress");
			boolean harmed = why.contains("toxic") || why.contains("adverse") || why.contains("toler");
			this.therapies
				.add(new PriorTherapyInput(drug, progressed ? Boolean.TRUE : null, harmed ? Boolean.TRUE : null));
		}
	}

	void test(String place, @Nullable String name, @Nullable String result) {
		if (name == null || result == null) {
			omit(place, "a test without a name or a result");
		}
		else if (this.tests.size() == TESTS) {
			omit(place, "more than " + TESTS + " tests");
		}
		else if (fits(place, name) && fits(place, result)) {
			this.tests.add(new TestInput(name, null, null, null, result));
		}
	}

	void phenotype(String place, String term) {
		if (this.phenotypes.size() == PHENOTYPES) {
			omit(place, "more than " + PHENOTYPES + " phenotypes");
		}
		else if (fits(place, term)) {
			this.phenotypes.add(term);
		}
	}

	private boolean fits(String place, @Nullable String text) {
		if (text != null && text.length() > LONGEST) {
			omit(place, "more than " + LONGEST + " characters");
			return false;
		}
		return true;
	}

	PatientFile file(PatientFormat format) {
		boolean askable = this.disease != null || !this.alterations.isEmpty();
		return new PatientFile(
				format, askable ? new PatientInput(this.disease, null, this.alterations, this.age, null, null,
						this.therapies, this.tests, this.phenotypes) : null,
				this.diseaseName, List.copyOf(this.omitted), missing());
	}

	private List<String> missing() {
		List<String> missing = new ArrayList<>();
		if (this.disease == null) {
			missing.add("disease");
		}
		if (this.alterations.isEmpty()) {
			missing.add("alterations");
		}
		if (this.age == null) {
			missing.add("age");
		}
		if (this.therapies.isEmpty()) {
			missing.add("prior therapies");
		}
		if (this.tests.isEmpty()) {
			missing.add("tests that found nothing");
		}
		missing.add("jurisdiction");
		return missing;
	}

}
