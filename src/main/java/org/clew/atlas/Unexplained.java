package org.clew.atlas;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.atlas.drug.Approvals;
import org.clew.atlas.drug.Substance;
import org.clew.atlas.mechanism.MechanismRow;
import org.clew.atlas.register.Registers;
import org.clew.atlas.table.Unjoined;
import org.clew.claim.Direction;

/**
 * Tells of which drugs no table says what they do: licensed cancer drugs, and orphan
 * medicines of the European Union.
 */
final class Unexplained {

	private final Set<String> acting;

	private final Set<String> pushing;

	private final Unjoined unjoined;

	Unexplained(Collection<MechanismRow> mechanisms, Unjoined unjoined) {
		this.acting = mechanisms.stream()
			.filter((row) -> !row.action().equals("OTHER"))
			.map(MechanismRow::drug)
			.collect(Collectors.toSet());
		this.pushing = mechanisms.stream()
			.filter((row) -> row.direction() != Direction.UNCLEAR)
			.map(MechanismRow::drug)
			.collect(Collectors.toSet());
		this.unjoined = unjoined;
	}

	void tell(Approvals approvals, Registers registers) {
		Set<Substance> cancer = new LinkedHashSet<>();
		approvals.all()
			.stream()
			.filter((one) -> one.row().get("cancer").equals("yes") && !one.drug().isCombination())
			.forEach((one) -> cancer.add(one.drug()));
		Set<Substance> orphan = new LinkedHashSet<>();
		registers.epars()
			.stream()
			.filter((one) -> one.row().get("orphan").equals("yes") && one.row().get("status").equals("Authorised"))
			.filter((one) -> !one.drug().isCombination())
			.forEach((one) -> orphan.add(one.drug()));
		tell("cancer drug", cancer);
		tell("orphan medicine", orphan);
	}

	private void tell(String kind, Set<Substance> drugs) {
		for (Substance drug : drugs) {
			if (!this.acting.contains(drug.id())) {
				this.unjoined.tell(MechanismRow.TABLE.file(),
						"a licensed %s (of %d) of which no action is known".formatted(kind, drugs.size()),
						drug.toString());
			}
			if (!this.pushing.contains(drug.id())) {
				this.unjoined.tell(MechanismRow.TABLE.file(),
						"a licensed %s (of %d) of which no direction is known".formatted(kind, drugs.size()),
						drug.toString());
			}
		}
	}

}
