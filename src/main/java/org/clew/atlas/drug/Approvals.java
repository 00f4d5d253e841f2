package org.clew.atlas.drug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.atlas.table.Unjoined;

/**
 * The list of drugs that are or were licensed in the United States, the European Union or
 * Japan. An identifier counts if the name agrees in a second table.
 */
public final class Approvals {

	private static final String SOURCE = "medi";

	private static final String DRUGS = "drugs.tsv";

	/** Stronger than a laboratory's code, weaker than DrugCentral's names. */
	private static final int BY_LIST = 2;

	private final Substances substances;

	private final Unjoined unjoined;

	private final List<Approval> all = new ArrayList<>();

	private final Map<String, Substance> byRow = new HashMap<>();

	private final Set<Substance> cancer = new HashSet<>();

	Approvals(Substances substances, Unjoined unjoined) {
		this.substances = substances;
		this.unjoined = unjoined;
	}

	/**
	 * {@return the rows, each with its substance}
	 */
	public List<Approval> all() {
		return List.copyOf(this.all);
	}

	/**
	 * {@return the substance of a drug in the tables of this publisher}
	 */
	public Optional<Substance> substance(String id, String label) {
		return Optional.ofNullable(this.byRow.get(id))
			.map(Substance::now)
			.or(() -> this.substances.find(DrugText.withoutForm(label)));
	}

	/**
	 * {@return whether the list calls it a cancer drug}
	 */
	public boolean isForCancer(Substance drug) {
		return this.cancer.stream().anyMatch((one) -> one.now() == drug);
	}

	/**
	 * {@return the anatomical therapeutic chemical classes of a drug}
	 */
	public Set<String> classes(Substance drug) {
		return this.all.stream()
			.filter((one) -> one.drug() == drug)
			.flatMap((one) -> one.row().list("atc").stream())
			.collect(Collectors.toSet());
	}

	void read(Published published) {
		List<Row> combinations = new ArrayList<>();
		published.rows("approvals.tsv", (row) -> {
			if (isCombination(row)) {
				combinations.add(row);
			}
			else {
				add(row, single(row));
			}
		});
		combinations.forEach((row) -> add(row, combination(row)));
	}

	private static boolean isCombination(Row row) {
		return row.get("combination").equals("yes") || row.get("label").contains(" / ");
	}

	private void add(Row row, Substance drug) {
		drug.count(SOURCE);
		this.byRow.put(row.get("id"), drug);
		this.all.add(new Approval(drug, row));
		if (row.get("cancer").equals("yes")) {
			this.cancer.add(drug);
		}
	}

	private Substance combination(Row row) {
		String name = DrugText.withoutForm(row.get("label"));
		Optional<Substance> known = this.substances.find(name)
			.or(() -> this.substances.find(name.replaceAll("(?<=\\w{4})-(?=\\w{4})", " / ")));
		Substance drug = known.orElseGet(() -> this.substances.take(name));
		if (known.filter(Substance::isCombination).isEmpty()) {
			this.unjoined.tell("drug-parts.tsv", "a combination whose parts were not all read", row.get("label"));
		}
		else {
			drug.synonym(name);
		}
		return drug;
	}

	private Substance single(Row row) {
		String label = row.get("label");
		String name = DrugText.withoutForm(label);
		Substance drug = byIdentifierAndName(row, name).or(() -> this.substances.single(name))
			.or(() -> byIdentifierAlone(row, name))
			.orElseGet(() -> anew(row, name));
		this.substances.called(drug, name);
		if (DrugText.isCode(drug.name()) && !DrugText.isCode(name)) {
			drug.nameBy(name, BY_LIST);
			this.substances.named(drug, name);
		}
		if (DrugText.withoutForm(label).equals(DrugText.bare(label))) {
			drug.synonym(label);
		}
		identify(row, drug);
		return drug;
	}

	private static Stream<String> identifiers(Row row) {
		return Stream.of("chembl", "drugcentral").map(row::list).flatMap(List::stream);
	}

	private Optional<Substance> byIdentifierAndName(Row row, String name) {
		Optional<Substance> named = this.substances.single(name);
		return identifiers(row).map(this.substances::byId)
			.flatMap(Optional::stream)
			.filter((drug) -> named.filter((other) -> other == drug).isPresent())
			.findFirst();
	}

	/** Two identifiers that lead to one substance stand for a name. */
	private Optional<Substance> byIdentifierAlone(Row row, String name) {
		List<Substance> found = identifiers(row).map(this.substances::byId).flatMap(Optional::stream).toList();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		boolean agree = found.stream().distinct().count() == 1
				&& (found.size() > 1 || isShort(name, found.getFirst().name()));
		this.unjoined.tell(DRUGS, agree ? "joined by two identifiers under another name"
				: "an identifier that has another name elsewhere, not joined", "%s: %s".formatted(name, found));
		return agree ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/**
	 * The name of an antibody stands for its conjugate, and a drug for its laboratory's
	 * code.
	 */
	private static boolean isShort(String name, String known) {
		boolean conjugate = known.matches("(?i)" + Pattern.quote(name) + "[ -].*") && name.matches("(?i)\\w+mab");
		return conjugate || (DrugText.isCode(known) && !DrugText.isCode(name)) || name.startsWith("CID ");
	}

	private Substance anew(Row row, String name) {
		String id = Stream.of("chembl", "drugcentral", "unii")
			.map(row::list)
			.filter((list) -> list.size() == 1)
			.map(List::getFirst)
			.filter((one) -> this.substances.byId(one).isEmpty())
			.findFirst()
			.orElseGet(() -> row.list("chembl")
				.stream()
				.filter((one) -> this.substances.byId(one).isEmpty())
				.findFirst()
				.orElseGet(() -> DrugText.slug(name)));
		return this.substances.byId(id)
			.orElseGet(() -> this.substances.add(new Substance(id, DrugText.titled(name), false)));
	}

	/**
	 * Of several identifiers of one kind, those without a name elsewhere may be of salts.
	 */
	private void identify(Row row, Substance drug) {
		for (String column : List.of("chembl", "drugcentral", "unii", "drugbank")) {
			List<String> ids = row.list(column);
			if (ids.size() == 1 && this.substances.byId(ids.getFirst()).isEmpty() && !hasOther(drug, ids.getFirst())) {
				this.substances.identified(drug, ids.getFirst());
			}
		}
	}

	private static boolean hasOther(Substance drug, String id) {
		String prefix = id.substring(0, id.indexOf(':') + 1);
		return drug.id().startsWith(prefix)
				|| drug.identifiers().stream().anyMatch((other) -> other.startsWith(prefix));
	}

	/**
	 * A row.
	 *
	 * @param row what the list says of it
	 */
	public record Approval(Substance drug, Row row) {

		@Override
		public Substance drug() {
			return this.drug.now();
		}

	}

}
