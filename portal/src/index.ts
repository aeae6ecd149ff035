export {readAssetManifest} from './asset-manifest.ts';
export type {AssetManifest} from './asset-manifest.ts';
export {contentPolicy, pageHeaders} from './content-policy.ts';
export {createPage, renderLandlord, renderShared, renderSite} from './render-site.ts';
export type {RenderOptions, SiteFile} from './render-site.ts';
