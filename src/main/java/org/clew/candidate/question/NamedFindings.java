package org.clew.candidate.question;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.clew.alteration.GeneNames;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.question.DiseaseText.Finding;

/**
 * What the names of diseases say was found. It is read when a disease is first asked
 * about, and kept with the graph.
 */
final class NamedFindings {

	private final Map<Integer, List<Finding>> known = new ConcurrentHashMap<>();

	private NamedFindings() {
	}

	static NamedFindings of(Core core) {
		return core.derived(NamedFindings.class, (graph) -> new NamedFindings());
	}

	List<Finding> of(DiseaseNode disease, GeneNames genes) {
		List<Finding> findings = this.known.get(disease.index());
		if (findings == null) {
			findings = DiseaseText.ofNode(disease, genes);
			this.known.put(disease.index(), findings);
		}
		return findings;
	}

}
