package org.clew.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The many ways in which files write identifiers, turned into CURIEs with Biolink's
 * prefixes.
 */
public final class Curies {

	private static final Pattern WRITTEN = Pattern.compile("([A-Za-z][A-Za-z0-9._ -]*?)\\s*:\\s*(\\S+)");

	/** As ontologies write names within IRIs: the local part tells them from words. */
	private static final Pattern UNDERSCORED = Pattern
		.compile("([A-Za-z][A-Za-z.]*)_([A-Za-z]{0,2}[0-9][A-Za-z0-9.]*)");

	private static final Pattern IRI = Pattern.compile("(?i)(?:https?|ftp)://\\S+|url:.*");

	private static final Pattern DATED = Pattern.compile("(?:_[0-9]{2,4})+$");

	private static final Pattern PUBLICATION = Pattern
		.compile("PMID:[1-9][0-9]{0,8}|PMC:PMC[1-9][0-9]{0,8}|doi:10\\.\\S+/\\S+");

	/** From what files write, in lower case, to what Biolink has. */
	private static final Map<String, String> PREFIXES = prefixes("""
			MONDO
			DOID do diseaseontology
			orphanet orpha ordo orphacode orphanumber
			OMIM mim
			OMIMPS omim.ps mimps
			NCIT nci nci_thesaurus ncithesaurus
			UMLS umls_cui umlscui cui
			MESH msh
			SNOMEDCT sctid snomed snomedct_us snomed_ct snomed-ct
			MEDDRA meddra_lowlevelterm
			ICD10 icd-10
			ICD10CM icd-10-cm
			ICD9 icd-9 icd9cm
			ICD11 icd-11
			icd11.foundation
			ICDO icd-o
			GARD
			MEDGEN
			EFO
			HP hpo
			ONCOTREE
			HGNC hgnc_id
			NCBIGene entrez entrezgene geneid ncbi_gene ncbi.gene
			ENSEMBL ensg
			UniProtKB uniprot swissprot swiss-prot
			REACT reactome
			CHEMBL.TARGET
			CHEMBL.COMPOUND chembl chembl.molecule
			CHEBI
			DRUGBANK
			DrugCentral drug_central
			RXCUI rxnorm
			UNII
			CAS
			GTOPDB iuphar.ligand gtopdb.ligand
			PUBCHEM.COMPOUND pubchem.cid
			CLINICALTRIALS nct clinicaltrials.gov nctid
			PMID pubmed
			PMC pmcid
			doi
			civic.eid
			""");

	/** Where IRIs of other forms begin, and the prefix that they stand for. */
	private static final Map<String, String> IRIS = Map.ofEntries(
			Map.entry("linkedlifedata.com/resource/umls/id/", "UMLS"),
			Map.entry("uts.nlm.nih.gov/uts/umls/concept/", "UMLS"), Map.entry("id.nlm.nih.gov/mesh/", "MESH"),
			Map.entry("omim.org/entry/", "OMIM"), Map.entry("www.omim.org/entry/", "OMIM"),
			Map.entry("omim.org/phenotypicseries/", "OMIMPS"), Map.entry("www.omim.org/phenotypicseries/", "OMIMPS"),
			Map.entry("snomed.info/id/", "SNOMEDCT"), Map.entry("id.who.int/icd/entity/", "icd11.foundation"),
			Map.entry("purl.uniprot.org/uniprot/", "UniProtKB"), Map.entry("www.uniprot.org/uniprot/", "UniProtKB"),
			Map.entry("www.ncbi.nlm.nih.gov/gene/", "NCBIGene"), Map.entry("www.ncbi.nlm.nih.gov/pubmed/", "PMID"),
			Map.entry("pubmed.ncbi.nlm.nih.gov/", "PMID"), Map.entry("www.ncbi.nlm.nih.gov/pmc/articles/", "PMC"),
			Map.entry("doi.org/", "doi"), Map.entry("dx.doi.org/", "doi"),
			Map.entry("rdf.ebi.ac.uk/resource/chembl/molecule/", "CHEMBL.COMPOUND"),
			Map.entry("rdf.ebi.ac.uk/resource/chembl/target/", "CHEMBL.TARGET"),
			Map.entry("rdf.ebi.ac.uk/resource/ensembl/", "ENSEMBL"),
			Map.entry("clinicaltrials.gov/ct2/show/", "CLINICALTRIALS"),
			Map.entry("clinicaltrials.gov/study/", "CLINICALTRIALS"));

	/** {@code http://<registry>/<prefix>/<local part>}, or with a colon. */
	private static final List<String> REGISTRIES = List.of("identifiers.org/", "bioregistry.io/",
			"purl.bioontology.org/ontology/");

	/** What tells by itself what it is. */
	private static final Map<Pattern, String> BARE = Map.of(bare("NCT[0-9]{8}"), "CLINICALTRIALS",
			bare("ENSG[0-9]{11}(?:\\.[0-9]+)?"), "ENSEMBL", bare("CHEMBL[0-9]+"), "CHEMBL.COMPOUND",
			bare("ORPHA(?:NET)?[0-9]+"), "orphanet",
			bare("(?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2})(?:-[0-9]+)?"),
			"UniProtKB");

	private Curies() {
	}

	/**
	 * Reads an identifier.
	 * @param written a CURIE with any known prefix, an IRI, an ontology's name with an
	 * underscore, or a bare number of a trial, gene or molecule that says what it is
	 * @return the CURIE; empty if it is none
	 */
	public static Optional<String> of(String written) {
		String text = written.strip();
		if (IRI.matcher(text).matches()) {
			return iri(text);
		}
		Matcher matcher = WRITTEN.matcher(text);
		if (matcher.matches()) {
			return of(matcher.group(1), matcher.group(2));
		}
		return BARE.entrySet()
			.stream()
			.filter((bare) -> bare.getKey().matcher(text).matches())
			.flatMap((bare) -> of(bare.getValue(), text.toUpperCase(Locale.ROOT)).stream())
			.findAny()
			.or(() -> underscored(text));
	}

	/**
	 * Puts an identifier together.
	 * @param vocabulary a prefix, or the name of a vocabulary as files write it
	 * @param local what the vocabulary has, with or without its prefix
	 * @return the CURIE; empty if there is no local part
	 */
	public static Optional<String> of(String vocabulary, String local) {
		String prefix = prefix(vocabulary);
		String part = local.strip();
		// "HGNC:HGNC:5" and "chembl:CHEMBL.COMPOUND:…" name the vocabulary twice.
		int colon = part.indexOf(':');
		if (colon > 0 && prefix(part.substring(0, colon)).equals(prefix)) {
			part = part.substring(colon + 1);
		}
		part = switch (prefix) {
			case "orphanet" -> part.replaceFirst("(?i)^orpha(net)?[_:]?", "");
			// A version of a gene is the gene, and an isoform of a protein the protein.
			case "ENSEMBL" -> part.replaceFirst("\\.[0-9]+$", "");
			case "UniProtKB" -> part.replaceFirst("-[0-9]+$", "");
			case "PMC" ->
				part.toUpperCase(Locale.ROOT).startsWith("PMC") ? part.toUpperCase(Locale.ROOT) : "PMC" + part;
			case "doi" -> part.toLowerCase(Locale.ROOT);
			default -> part;
		};
		return (part.isEmpty() || part.chars().anyMatch(Character::isWhitespace)) ? Optional.empty()
				: Optional.of(prefix + ":" + part);
	}

	/**
	 * Reads a reference to a publication.
	 * @param written a CURIE or an IRI
	 * @return a PMID, PMC or doi CURIE; empty if it is nothing that was published there
	 */
	public static Optional<String> publication(String written) {
		return of(written).filter((curie) -> PUBLICATION.matcher(curie).matches());
	}

	/**
	 * {@return the part before the colon}
	 * @param curie a CURIE
	 */
	public static String prefixOf(String curie) {
		int colon = curie.indexOf(':');
		return (colon < 0) ? "" : curie.substring(0, colon);
	}

	private static String prefix(String vocabulary) {
		String text = vocabulary.strip();
		String name = text.toLowerCase(Locale.ROOT).replace(' ', '_');
		String known = PREFIXES.get(name);
		return (known != null) ? known : PREFIXES.getOrDefault(DATED.matcher(name).replaceFirst(""), text);
	}

	private static Optional<String> iri(String text) {
		String address = text.replaceFirst("(?i)^(url:)?[a-z]+(\\\\)?://", "").replaceFirst("[/\\s]+$", "");
		String lower = address.toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> iri : IRIS.entrySet()) {
			if (lower.startsWith(iri.getKey())) {
				return of(iri.getValue(), address.substring(iri.getKey().length()));
			}
		}
		for (String registry : REGISTRIES) {
			if (lower.startsWith(registry)) {
				String[] parts = address.substring(registry.length()).split("[/:]", 2);
				return (parts.length == 2) ? of(parts[0], parts[1]) : Optional.empty();
			}
		}
		return underscored(address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1));
	}

	private static Optional<String> underscored(String text) {
		Matcher matcher = UNDERSCORED.matcher(text);
		return matcher.matches() ? of(matcher.group(1), matcher.group(2)) : Optional.empty();
	}

	private static Pattern bare(String form) {
		return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
	}

	private static Map<String, String> prefixes(String table) {
		Map<String, String> prefixes = new TreeMap<>();
		table.lines().forEach((line) -> {
			String[] names = line.split(" ", -1);
			for (String name : names) {
				prefixes.put(name.toLowerCase(Locale.ROOT), names[0]);
			}
		});
		return prefixes;
	}

}
