package org.clew.candidate.core;

import java.util.List;

import org.clew.candidate.core.Biology.Mechanism;
import org.clew.drug.Drug;
import org.clew.study.StudyDesign;
import org.clew.evidence.Basis;
import org.clew.evidence.EvidenceDirection;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.EvidenceSignificance;
import org.clew.evidence.EvidenceType;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;
import org.clew.target.TargetType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the core and the next one.
 */
class CoreTests {

	private final CoreBuilder builder = new CoreBuilder();

	@Test
	void findsFactsByEachNodeThatTheyName() {
		Evidence evidence = evidence("e");
		this.builder.add(evidence);
		Core core = this.builder.build();
		assertThat(core.evidence().ofDrug(0)).containsExactly(evidence);
		assertThat(core.evidence().ofDisease(0)).containsExactly(evidence);
		assertThat(core.evidence().ofTarget(0)).containsExactly(evidence);
		assertThat(core.evidence().ofStudy(0)).containsExactly(evidence);
		assertThat(core.evidence().size()).isOne();
	}

	@Test
	void nextCoreExchangesFactsAndLeavesTheOneBefore() {
		Evidence old = evidence("old");
		this.builder.add(old);
		Core before = this.builder.build();
		CoreBuilder next = new CoreBuilder(before);
		Evidence other = evidence("new", next);
		before.evidence().ofStudy(0).forEach(next::remove);
		next.add(other);
		Core after = next.build();
		assertThat(after.evidence().ofDrug(0)).containsExactly(other);
		assertThat(after.evidence().size()).isOne();
		assertThat(before.evidence().ofDrug(0)).containsExactly(old);
	}

	@Test
	void nextCoreSharesWhatDidNotChange() {
		this.builder.add(mechanism());
		this.builder.add(evidence("e"));
		Core before = this.builder.build();
		CoreBuilder next = new CoreBuilder(before);
		next.add(evidence("another", next));
		assertThat(next.build().mechanisms()).isSameAs(before.mechanisms());
	}

	@Test
	void nodeThatIsPutAgainKeepsItsIndex() {
		int index = drug(this.builder, "imatinib", "Imatinib");
		Core before = this.builder.build();
		CoreBuilder next = new CoreBuilder(before);
		assertThat(drug(next, "imatinib", "Gleevec")).isEqualTo(index);
		Core after = next.build();
		assertThat(after.drug(index).name()).isEqualTo("Gleevec");
		assertThat(before.drug(index).name()).isEqualTo("Imatinib");
		assertThat(after.drugs()).isOne();
	}

	@Test
	void recordsOfOneDiseaseShareTheirFacts() {
		int one = this.builder.disease("MONDO:1", "one", null).index();
		int other = this.builder.disease("DOID:1", "one", null).index();
		int third = this.builder.disease("orphanet:1", "one", null).index();
		this.builder.same(third, other);
		this.builder.same(other, one);
		this.builder.add(evidence("e", this.builder, other));
		this.builder.subclass(third, this.builder.disease("MONDO:2", "parent", null).index(), Stated.NOWHERE);
		Core core = this.builder.build();
		assertThat(List.of(core.same(one), core.same(other), core.same(third))).containsOnly(one);
		assertThat(core.evidence().ofDisease(core.same(third))).hasSize(1);
		assertThat(core.subclassOf().from(one)).hasSize(1);
	}

	@Test
	void equalProvenanceIsHeldOnce() {
		assertThat(this.builder.stated(List.of())).isSameAs(this.builder.stated(List.of()));
	}

	@Test
	void nodesAddedLaterHaveNoFactsYet() {
		Core before = this.builder.build();
		CoreBuilder next = new CoreBuilder(before);
		int disease = next.disease("MONDO:3", "new", null).index();
		assertThat(next.build().evidence().ofDisease(disease)).isEmpty();
	}

	private Mechanism mechanism() {
		return new Mechanism(drug(this.builder, "imatinib", "Imatinib"), target(this.builder), ActionType.INHIBITOR,
				ActionDirection.INHIBITORY, Stated.NOWHERE);
	}

	private Evidence evidence(String id) {
		return evidence(id, this.builder);
	}

	private static Evidence evidence(String id, CoreBuilder builder) {
		return evidence(id, builder, builder.disease("MONDO:1", "one", null).index());
	}

	private static Evidence evidence(String id, CoreBuilder builder, int disease) {
		int study = builder.study("PMID:1", "a study", StudyDesign.CASE_REPORT, 2020, false).index();
		return new Evidence(id, Indices.of(drug(builder, "imatinib", "Imatinib")), null, Indices.of(disease), null,
				null, Indices.of(target(builder)), EvidenceLevel.B, Basis.UNSPECIFIED, EvidenceType.PREDICTIVE,
				EvidenceDirection.SUPPORTS, EvidenceSignificance.SENSITIVITY_RESPONSE, null, 2020, null, study, false,
				false, Stated.NOWHERE);
	}

	private static int drug(CoreBuilder builder, String id, String name) {
		return builder.drug(new Drug(id, name, null, List.of(), List.of(), false, null, null, null, null, null), false)
			.index();
	}

	private static int target(CoreBuilder builder) {
		return builder.target("HGNC:1", "KIT", "KIT", TargetType.SINGLE_PROTEIN).index();
	}

}
