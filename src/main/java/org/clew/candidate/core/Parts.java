package org.clew.candidate.core;

import java.util.List;
import java.util.Map;

import org.clew.candidate.core.Biology.Exclusion;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.LossStrategy;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Licensing.Contraindication;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Licensing.SourceDate;
import org.clew.candidate.core.Licensing.Withdrawal;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.Node.DrugNode;
import org.clew.candidate.core.Node.ProfileNode;
import org.clew.candidate.core.Node.StudyNode;
import org.clew.candidate.core.Node.TargetNode;

/** What a core consists of. Only {@link CoreBuilder} sets it. */
final class Parts {

	Nodes<DiseaseNode> diseases = Nodes.none();

	Nodes<TargetNode> targets = Nodes.none();

	Nodes<DrugNode> drugs = Nodes.none();

	Nodes<StudyNode> studies = Nodes.none();

	Nodes<ProfileNode> profiles = Nodes.none();

	Map<String, TargetNode> bySymbol = Map.of();

	SameDiseases same = SameDiseases.none();

	Links subclassOf = Links.none();

	Links members = Links.none();

	Links forms = Links.none();

	Links drugParts = Links.none();

	Facts<Mechanism> mechanisms = Facts.none();

	Facts<Implication> implications = Facts.none();

	Facts<Exclusion> exclusions = Facts.none();

	Facts<LossStrategy> lossStrategies = Facts.none();

	Facts<Licence> licences = Facts.none();

	Facts<Label> labels = Facts.none();

	List<Label> tissueAgnostic = List.of();

	Facts<Contraindication> contraindications = Facts.none();

	Facts<Withdrawal> withdrawals = Facts.none();

	Facts<Evidence> evidence = Facts.none();

	Facts<Use> uses = Facts.none();

	Facts<Trial> trials = Facts.none();

	Facts<Programme> programmes = Facts.none();

	List<SourceDate> sourceDates = List.of();

}
