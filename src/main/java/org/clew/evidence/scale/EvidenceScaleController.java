package org.clew.evidence.scale;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers how scales of evidence compare. */
@Controller
class EvidenceScaleController {

	@QueryMapping
	List<EvidenceScale> evidenceScales() {
		return EvidenceScales.ALL;
	}

}
