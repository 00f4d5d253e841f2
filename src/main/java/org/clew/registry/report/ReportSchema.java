package org.clew.registry.report;

import java.util.List;

import org.clew.graph.WriteSchema;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The constraints and indexes that reports and cohorts stand on. */
@Configuration(proxyBeanMethods = false)
class ReportSchema {

	@Bean
	WriteSchema requestReportSchema() {
		return () -> List.of(
				"CREATE CONSTRAINT requestReportId IF NOT EXISTS FOR (n:RequestReport) REQUIRE n.id IS UNIQUE",
				"CREATE CONSTRAINT requestCohortId IF NOT EXISTS FOR (n:RequestCohort) REQUIRE n.id IS UNIQUE",
				"CREATE CONSTRAINT requestRegistryId IF NOT EXISTS FOR (n:RequestRegistry) REQUIRE n.id IS UNIQUE",
				"CREATE INDEX requestReportAuthor IF NOT EXISTS FOR (n:RequestReport) ON (n.author)",
				"CREATE INDEX requestReportState IF NOT EXISTS FOR (n:RequestReport) ON (n.state)",
				"CREATE INDEX requestReportCohort IF NOT EXISTS FOR (n:RequestReport) ON (n.cohort)");
	}

}
