package org.clew.bench.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a case holds in an answer. */
record Checks(Case of, Answer answer, List<Check> checks) {

	static Checks of(Case of, Answer answer, DrugNames names) {
		return new Checks(of, answer, new Reader(of, answer, names).read());
	}

	/** Enough to see what came. */
	Checks withFirstCandidates() {
		Answer few = new Answer(this.answer.candidates().stream().limit(12).toList(), this.answer.testFirst().stream().limit(12).toList(),
				this.answer.ignored(), this.answer.failure());
		return new Checks(this.of, few, this.checks);
	}

	boolean hold() {
		return this.checks.stream().allMatch(Check::holds);
	}

	/** @param got what came instead, in words */
	record Check(String kind, String asked, boolean holds, String got) {
	}

	private record Reader(Case of, Answer answer, DrugNames names) {

		List<Check> read() {
			List<Check> checks = new ArrayList<>();
			if (!this.of.first().isEmpty()) {
				checks.add(first());
			}
			this.of.must().forEach((must) -> checks.add(must(must)));
			this.of.approved().forEach((approved) -> checks.add(approved(approved)));
			this.of.notApproved().forEach((drug) -> checks.add(notApproved(drug)));
			this.of.against().forEach((drug) -> checks.add(against(drug)));
			this.of.never().forEach((drug) -> checks.add(never(drug)));
			this.of.testFirst().forEach((drug) -> checks.add(testFirst(drug)));
			this.of.marketed().forEach((drug) -> checks.add(marketed(drug)));
			this.of.before().forEach((pair) -> checks.add(before(pair.getFirst(), pair.getLast())));
			this.of.ignored().forEach((text) -> checks.add(ignored(text)));
			return checks;
		}

		private Check first() {
			Optional<Answer.Candidate> first = this.answer.candidates().stream().findFirst();
			boolean holds = first.filter((candidate) -> this.of.first().stream().anyMatch((drug) -> regimen(drug).is(candidate.regimen()))).isPresent();
			return new Check("first", String.join(" or ", this.of.first()), holds, first.map(this::row).orElse("nothing"));
		}

		private Check must(Case.Must must) {
			int place = this.answer.place(regimen(must.drug()));
			Optional<Answer.Candidate> found = found(must.drug());
			boolean high = place > 0 && (must.atMost() == null || place <= must.atMost());
			boolean band = must.band() == null || found.filter((candidate) -> candidate.atLeast(must.band())).isPresent();
			return new Check("must", must.drug() + " at most " + must.atMost() + ((must.band() != null) ? " in " + must.band() : ""), high && band, got(must.drug()));
		}

		private Check approved(Case.Approved approved) {
			boolean holds = all(approved.drug())
				.anyMatch((candidate) -> "LICENSED".equals(candidate.band()) && candidate.licensed().contains(approved.jurisdiction()));
			return new Check("approved", approved.drug() + " in " + approved.jurisdiction(), holds, got(approved.drug()));
		}

		private Check notApproved(String drug) {
			String here = this.of.patient().jurisdiction();
			boolean shown = all(drug)
				.anyMatch((candidate) -> "LICENSED".equals(candidate.band()) && (here == null || candidate.licensed().contains(here)));
			return new Check("notApproved", drug, this.answer.failure() == null && !shown, got(drug));
		}

		private Check against(String drug) {
			boolean holds = all(drug).anyMatch((candidate) -> candidate.opposed() || !candidate.offered());
			return new Check("against", drug, holds, got(drug));
		}

		private Check never(String drug) {
			boolean offered = all(drug).anyMatch(Answer.Candidate::offered);
			return new Check("never", drug, this.answer.failure() == null && !offered, got(drug));
		}

		private Check testFirst(String drug) {
			boolean holds = this.answer.testFirst().stream().anyMatch((candidate) -> open(drug).is(candidate.regimen()));
			return new Check("testFirst", drug, holds, holds ? "test first" : got(drug));
		}

		private Check marketed(String drug) {
			boolean holds = this.answer.failure() == null && all(drug).noneMatch((candidate) -> Boolean.TRUE.equals(candidate.investigational()));
			return new Check("marketed", drug, holds, got(drug));
		}

		private Check before(String better, String worse) {
			int first = this.answer.place(regimen(better));
			int second = this.answer.place(regimen(worse));
			return new Check("before", better + " before " + worse, first > 0 && (second == 0 || first < second), got(better) + "; " + got(worse));
		}

		private Check ignored(String text) {
			boolean holds = this.answer.ignored().stream().anyMatch((ignored) -> ignored.contains(text));
			return new Check("ignored", text, holds, this.answer.ignored().toString());
		}

		private Regimen regimen(String text) {
			return Regimen.read(text, this.names);
		}

		private Regimen open(String text) {
			return new Regimen(regimen(text).drugs(), true);
		}

		private Stream<Answer.Candidate> all(String drug) {
			Regimen asked = regimen(drug);
			return this.answer.candidates().stream().filter((candidate) -> asked.is(candidate.regimen()));
		}

		private Optional<Answer.Candidate> found(String drug) {
			return all(drug).findFirst();
		}

		private String got(String drug) {
			return (this.answer.failure() != null) ? this.answer.failure() : found(drug).map(this::row).orElse("not listed");
		}

		private String row(Answer.Candidate candidate) {
			return candidate.name() + " at " + (this.answer.candidates().indexOf(candidate) + 1)
					+ ((candidate.band() != null) ? " in " + candidate.band() : "") + (candidate.opposed() ? ", opposed" : "")
					+ (candidate.licensed().isEmpty() ? "" : ", licensed in " + String.join(" ", candidate.licensed().stream().filter(Objects::nonNull).distinct().toList()));
		}

	}

}
