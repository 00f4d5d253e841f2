package org.clew.candidate.reasoner;

import org.clew.candidate.answer.Band;
import org.clew.candidate.answer.EvidenceKind;
import org.clew.candidate.answer.Fit;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.answer.TargetWay;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Indices;
import org.clew.evidence.Basis;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/** A reason, before it is known for which drug or regimen. */
record Found(Fact fact, Basis basis, Stance stance, EvidenceKind kind, Fit fit, @Nullable TargetWay way,
		@Nullable Band band) {

	Reason of(Question question, Indices drugs) {
		return new Reason(question.core(), question.patient(), drugs, this.fact, this.basis, this.stance, this.kind,
				this.fit, this.way, this.band);
	}

}
