package org.clew.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps queries that were parsed and found valid, so that a client that sends the same
 * text with other variables is spared both. What a query costs is looked at every time.
 */
@Configuration(proxyBeanMethods = false)
class Documents {

	/**
	 * How many characters all kept queries may have; a parsed one takes some fifty times
	 * its text.
	 */
	private static final long CHARACTERS = 200_000;

	@Bean
	GraphQlSourceBuilderCustomizer keptDocuments() {
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(new Kept()));
	}

	/** What was parsed, the least used leaving first. */
	private static final class Kept implements PreparsedDocumentProvider {

		private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
			.maximumWeight(CHARACTERS)
			.weigher((String text, PreparsedDocumentEntry document) -> text.length())
			.executor(Runnable::run)
			.build();

		@Override
		public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
				Function<ExecutionInput, PreparsedDocumentEntry> parse) {
			String text = input.getQuery();
			PreparsedDocumentEntry document = this.documents.getIfPresent(text);
			if (document == null) {
				document = parse.apply(input);
				if (!document.hasErrors()) {
					this.documents.put(text, document);
				}
			}
			return CompletableFuture.completedFuture(document);
		}

	}

}
