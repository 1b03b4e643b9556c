// Two at a time, as many as the cores a test run may count on: a page often waits while another one works.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
[assembly: AssemblyFixture(typeof(Effleur.EndToEnd.Tests.SharedChromium))]
[assembly: AssemblyFixture(typeof(Effleur.EndToEnd.Tests.CameraFilm))]
