package org.gridwrit.testing;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives every Spring test context a migrated database and a data directory of its own. Tests that share a context
/// share them.
final class FreshDatabaseForEachContext implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new Customizer();
    }

    private record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getEnvironment().getPropertySources().addFirst(new FreshDatabaseProperties());
            context.getBeanFactory().addBeanPostProcessor(new InTransactionsOnly());
            ((BeanDefinitionRegistry) context.getBeanFactory())
                    .registerBeanDefinition("unwalled", unwalled(context.getBeanFactory()));
        }

        /// No candidate for anybody who does not ask for it by name.
        private static RootBeanDefinition unwalled(BeanFactory beans) {
            var definition = new RootBeanDefinition(
                    JdbcClient.class, () -> JdbcClient.create(new UnwalledTemplate(beans.getBean(DataSource.class))));
            definition.setDefaultCandidate(false);
            definition.setLazyInit(true);
            definition.addQualifier(new AutowireCandidateQualifier(Unwalled.class));
            return definition;
        }
    }
}
