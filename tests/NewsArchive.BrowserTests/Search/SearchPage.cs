using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Search;

/// <summary>The search page as a reader uses it.</summary>
internal sealed class SearchPage(Visit visit)
{
    private const string Ask =
        """
        async query => {
          const input = document.querySelector('#q'), list = document.querySelector('ol.hits'), more = document.querySelector('button.more');
          const until = async done => { for (let i = 0; !done(); i++) { if (i > 2000) throw new Error('no answer to ' + query); await new Promise(next => setTimeout(next, 5)); } };
          input.value = query;
          list.ariaBusy = 'true';
          input.form.requestSubmit();
          await until(() => list.ariaBusy === 'false');
          while (!more.hidden) {
            const before = list.children.length;
            more.click();
            await until(() => list.children.length > before);
          }
          return [...list.querySelectorAll('a')].map(link => link.getAttribute('href').split('#')[0]);
        }
        """;

    /// <summary>Opens the page.</summary>
    public static async Task<SearchPage> OpenAsync(Visit visit, string query = "")
    {
        await visit.OpenAsync("search.html" + query);
        return new SearchPage(visit);
    }

    /// <summary>Addresses of all articles that are found, in the order of the page.</summary>
    public async Task<string[]> FindAsync(string query) => await visit.Page.EvaluateAsync<string[]>(Ask, query);

    /// <summary>What the page says it found.</summary>
    public async Task<string> StatusAsync() => await visit.Page.Locator("[role=status]").InnerTextAsync();
}
