User-agent: *
Allow: /
<#if page.sitemap??>
Sitemap: ${page.sitemap}
</#if>
