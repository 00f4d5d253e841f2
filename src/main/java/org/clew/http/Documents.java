package org.clew.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.clew.api.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keeps documents that were parsed and found valid, so that a client that sends the same
 * text with other variables is spared both, and may send the hash of the text instead
 * (Apollo's protocol of automatically persisted queries). What a document costs is looked
 * at every time.
 */
class Documents implements PreparsedDocumentProvider {

	/**
	 * How many characters all kept documents may have; a parsed one takes some fifty
	 * times its text.
	 */
	private static final long PARSED = 200_000;

	/** How many characters of documents are kept by their hash, as text. */
	private static final long REGISTERED = 2_000_000;

	private final Cache<String, PreparsedDocumentEntry> parsed = kept(PARSED,
			(String text, PreparsedDocumentEntry document) -> text.length());

	private final Cache<String, String> registered = kept(REGISTERED, (String hash, String text) -> text.length());

	private final @Nullable TrustedDocuments trusted;

	/**
	 * Keeps documents.
	 * @param trusted the only ones that are accepted; any, if null
	 */
	Documents(@Nullable TrustedDocuments trusted) {
		this.trusted = trusted;
	}

	private static <V> Cache<String, V> kept(long most, Weigher<String, V> weigher) {
		return Caffeine.newBuilder().maximumWeight(most).weigher(weigher).executor(Runnable::run).build();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		try {
			return CompletableFuture.completedFuture(document(input, parse));
		}
		catch (Refusal refusal) {
			return CompletableFuture.completedFuture(new PreparsedDocumentEntry(refusal));
		}
	}

	private PreparsedDocumentEntry document(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		String hash = hash(input.getExtensions().get(Reading.PERSISTED));
		String text = text(input.getQuery(), hash);
		if (this.trusted != null && !this.trusted.holds(text)) {
			throw new Refusal("DOCUMENT_NOT_TRUSTED",
					"This document is not among those that this server answers; accepted: the documents it was given");
		}
		PreparsedDocumentEntry document = this.parsed.getIfPresent(text);
		if (document == null) {
			document = parse.apply(input.transform((builder) -> builder.query(text)));
			if (!document.hasErrors()) {
				this.parsed.put(text, document);
			}
		}
		if (document.hasErrors()) {
			return document;
		}
		if (hash != null) {
			this.registered.put(hash, text);
		}
		QueriesOnly.check(input, document.getDocument(), text);
		return document;
	}

	private String text(String query, @Nullable String hash) {
		boolean absent = query.isBlank() || query.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
		if (hash == null) {
			return query;
		}
		if (absent) {
			String known = (this.trusted != null) ? this.trusted.byHash(hash) : this.registered.getIfPresent(hash);
			if (known == null) {
				// Clients look for this very message, and then send the text.
				throw new Refusal("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
			}
			return known;
		}
		if (!Sha256.of(query).equals(hash)) {
			throw new Refusal("PERSISTED_QUERY_HASH_MISMATCH", "The sha256Hash is not that of the query");
		}
		return query;
	}

	private static @Nullable String hash(@Nullable Object extension) {
		if (extension == null) {
			return null;
		}
		if (extension instanceof Map<?, ?> persisted && persisted.get("sha256Hash") instanceof String hash
				&& hash.matches("[0-9a-fA-F]{64}")
				&& (persisted.get("version") == null || Integer.valueOf(1).equals(persisted.get("version")))) {
			return hash.toLowerCase(Locale.ROOT);
		}
		throw new Refusal("INVALID_REQUEST",
				"extensions.persistedQuery is malformed; accepted: {version: 1, sha256Hash: 64 hexadecimal digits}");
	}

	/**
	 * Which documents are answered, and how long their answers hold.
	 *
	 * @param trusted a folder of documents, in files that end in {@code .graphql}; if
	 * given, no other document is answered
	 * @param maxAge for how long a cache may serve an answer without asking whether it
	 * still holds; zero, if it always has to ask
	 */
	@ConfigurationProperties("clew.documents")
	record Settings(@Nullable Path trusted, @DefaultValue("0s") Duration maxAge) {
	}

}
